package org.publiclegal.consultation.matter;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.testsupport.Caller;

/** What visitors come for: each request of {@link AccessTest} with a consultation of its own, unless it only reads. */
final class Visits {

    private static final RunningService SERVICE = RunningService.get();
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    private static final String API = "/api/v1/consultations";

    /** Whom the sample system knows as its own. */
    private static final String WRITING_SYSTEM = "court-system";

    private static final Map<String, ConsultationId> MATTERS = new ConcurrentHashMap<>();
    private static final Map<String, String> FILES = new ConcurrentHashMap<>();

    private Visits() {}

    static HttpResponse<String> open(Caller caller, String district) {
        return caller.get(desk(aMatterToRead(district)));
    }

    static HttpResponse<String> download(Caller caller, String district) {
        return caller.get("/console" + FILES.computeIfAbsent(district, Visits::aFile));
    }

    static HttpResponse<String> take(Caller caller, String district) {
        return caller.submit(desk(aMatter(district)) + "/taking", Map.of());
    }

    static HttpResponse<String> assign(Caller caller, String district) {
        ConsultationId matter = aMatter(district);
        String colleague = "colleague-of-" + district;
        SERVICE.bean(MongoDatabase.class)
                .getCollection("colleagues")
                .replaceOne(
                        Filters.eq("_id", colleague),
                        new Document("name", "赵律师").append("district", district),
                        new ReplaceOptions().upsert(true));
        return caller.submit(desk(matter) + "/assignment", Map.of("colleague", colleague, "version", version(matter)));
    }

    static HttpResponse<String> reply(Caller caller, String district) {
        ConsultationId matter = aMatter(district);
        return caller.submit(desk(matter) + "/replies", Map.of("text", "可以申请劳动仲裁。", "version", version(matter)));
    }

    static HttpResponse<String> giveBack(Caller caller, String district) {
        ConsultationId matter = aMatter(district);
        caller.submit(desk(matter) + "/taking", Map.of());
        return caller.submit(desk(matter) + "/return", Map.of("returnReason", "不熟悉这个领域", "version", version(matter)));
    }

    static HttpResponse<String> close(Caller caller, String district) {
        ConsultationId matter = aMatter(district);
        caller.submit(desk(matter) + "/taking", Map.of());
        return caller.submit(desk(matter) + "/closing", Map.of("closing", "DUPLICATE", "version", version(matter)));
    }

    static HttpResponse<String> transfer(Caller caller, String district) {
        ConsultationId matter = aMatter(district);
        return caller.submit(
                desk(matter) + "/transfer",
                Map.of("toDistrict", "310115", "transferReason", "属于浦东新区", "version", version(matter)));
    }

    static HttpResponse<String> openPublication(Caller caller, String district) {
        return caller.get(desk(anAnsweredMatter(district)) + "/publication");
    }

    static HttpResponse<String> publish(Caller caller, String district) {
        ConsultationId matter = anAnsweredMatter(district);
        return caller.submit(
                desk(matter) + "/publication",
                Map.of(
                        "field", "LABOUR",
                        "question", "单位拖欠工资怎么办？",
                        "answer", "可以申请劳动仲裁，也可以向劳动保障监察机构投诉。",
                        "checked", "true",
                        "version", version(matter)));
    }

    static HttpResponse<String> read(Caller caller, String district) {
        return caller.get(API + "/" + aMatterToRead(district));
    }

    static HttpResponse<String> followUp(Caller caller, String district) {
        return caller.post(API + "/" + aMatter(district) + "/follow-ups", "{\"text\": \"我有劳动合同。\"}", "If-Match", "*");
    }

    static HttpResponse<String> withdraw(Caller caller, String district) {
        return caller.put(API + "/" + aMatter(district) + "/withdrawal", "If-Match", "*");
    }

    static HttpResponse<String> replaceCalendar(Caller caller, String district) {
        return caller.submit("/console/calendar", Map.of("notice", "2031-01-01,元旦,off"));
    }

    /** The same for all who only read. */
    private static ConsultationId aMatterToRead(String district) {
        return MATTERS.computeIfAbsent(district, Visits::aMatter);
    }

    /** The address of a file that a person sent with a question. */
    private static String aFile(String district) {
        Browser person = Browser.ofAPerson();
        String page = Asking.received(
                        person, Asking.send(person, Asking.aQuestion("district", district), Map.of("a.pdf", PDF)))
                .page();
        Matcher link = Pattern.compile("/consultations/[^\"]+/attachments/[0-9a-f]{24}")
                .matcher(page);
        if (!link.find()) {
            throw new AssertionError("The page shows no attachment");
        }
        return link.group();
    }

    private static ConsultationId aMatter(String district) {
        Question question = new Question(
                new DistrictCode(district),
                Channel.MESSAGE,
                FieldOfLaw.LABOUR,
                "公司拖欠工资三个月怎么办",
                "我在一家工厂上班，公司已经三个月没有发工资。",
                Consulting.aQuestion().contact(),
                List.of());
        return SERVICE.bean(ConsultationCommands.class)
                .receive(
                        new Actor.Person("127.0.0.1"),
                        WRITING_SYSTEM,
                        UUID.randomUUID().toString(),
                        question)
                .consultation()
                .id();
    }

    private static ConsultationId anAnsweredMatter(String district) {
        ConsultationId matter = aMatter(district);
        SERVICE.bean(ConsultationCommands.class)
                .change(
                        new Actor.Service("test"),
                        "REPLY",
                        matter,
                        OptionalLong.empty(),
                        (it, now) -> it.reply(Consulting.ZHANG, "可以申请劳动仲裁。", now));
        return matter;
    }

    private static String version(ConsultationId matter) {
        return Long.toString(
                SERVICE.bean(Consultations.class).find(matter).orElseThrow().version());
    }

    private static String desk(ConsultationId matter) {
        return "/console/consultations/" + matter;
    }
}
