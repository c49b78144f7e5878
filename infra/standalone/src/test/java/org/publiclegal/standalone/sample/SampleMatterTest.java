package org.publiclegal.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.consultation.SatisfactionGrade;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.events.district.Districts;

class SampleMatterTest {

    private final List<SampleMatter> matters = SampleMatter.all();

    @Test
    void eachIsOfADistrictAChannelAndAFieldThatThereAre() {
        assertThat(matters).hasSize(60).allSatisfy(matter -> {
            assertThat(Districts.byCode(new DistrictCode(matter.district()))).isPresent();
            assertThat(Channel.values()).extracting(Enum::name).contains(matter.channel());
            assertThat(FieldOfLaw.values()).extracting(Enum::name).contains(matter.field());
            assertThat(matter.title()).hasSizeBetween(2, 100);
            assertThat(matter.text()).hasSizeBetween(10, 5000);
        });
    }

    @Test
    void onlyWhatWasRepliedToIsRatedOrClosed() {
        assertThat(matters)
                .filteredOn(matter -> matter.isRated() || matter.fate().equals("closed"))
                .hasSizeGreaterThan(10)
                .allMatch(SampleMatter::isReplied);
        assertThat(matters)
                .filteredOn(SampleMatter::isRated)
                .extracting(matter -> SatisfactionGrade.valueOf(matter.fate()))
                .contains(SatisfactionGrade.VERY_SATISFIED, SatisfactionGrade.DISSATISFIED);
    }

    @Test
    void nothingInTheTextsWouldHaveToBeEscaped() {
        assertThat(matters)
                .allSatisfy(matter -> assertThat(matter.title() + matter.text() + matter.reply())
                        .doesNotContain("\"", "\\"));
    }
}
