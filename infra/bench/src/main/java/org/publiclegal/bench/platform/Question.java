package org.publiclegal.bench.platform;

import java.util.List;
import java.util.random.RandomGenerator;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;

/** A question as a system hands it in. */
public record Question(DistrictCode district, Channel channel, FieldOfLaw field, String title, String text) {

    private static final String TEXT = "我在一家工厂上班三年，公司从九月起没有发工资，人事说要等到明年春节以后。我有劳动合同、工资条和考勤记录，"
            + "同事中还有十几个人是同样的情况。请问应该先找劳动监察还是直接申请仲裁，需要准备哪些材料，多长时间会有结果？";

    /** Of any field of law, by one of some channels, in one of some districts. */
    public static Question random(
            RandomGenerator random, List<DistrictCode> districts, List<Channel> channels, String title) {
        List<FieldOfLaw> fields = List.of(FieldOfLaw.values());
        return new Question(any(random, districts), any(random, channels), any(random, fields), title, TEXT);
    }

    private static <T> T any(RandomGenerator random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
