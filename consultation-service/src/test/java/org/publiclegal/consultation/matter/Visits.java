package org.publiclegal.consultation.matter;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.types.Binary;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.testsupport.AccessRow;
import org.publiclegal.testsupport.Visitor;

/** What visitors come for: each request of {@link AccessTest} with a consultation of its own. */
final class Visits {

    private static final RunningService SERVICE = RunningService.get();
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    private static final String API = "/api/v1/consultations";

    /** Whom the sample system knows as its own. */
    private static final String WRITING_SYSTEM = "court-system";

    private Visits() {}

    static AccessRow.Request get(String path) {
        return (visitor, _) -> visitor.at(SERVICE.address()).get(path);
    }

    static AccessRow.Request form(String path, String... fields) {
        return (visitor, _) -> post(visitor, path, fields);
    }

    static HttpResponse<String> open(Visitor visitor, String district) {
        return visitor.at(SERVICE.address()).get(desk(aMatter(district)));
    }

    static HttpResponse<String> download(Visitor visitor, String district) {
        Browser person = Browser.ofAPerson();
        String page = Asking.received(
                        person, Asking.send(person, Asking.aQuestion("district", district), Map.of("a.pdf", PDF)))
                .page();
        Matcher link = Pattern.compile("/consultations/[^\"]+/attachments/[0-9a-f]{24}")
                .matcher(page);
        if (!link.find()) {
            throw new AssertionError("The page shows no attachment");
        }
        return visitor.at(SERVICE.address()).get("/console" + link.group());
    }

    static HttpResponse<String> take(Visitor visitor, String district) {
        return post(visitor, desk(aMatter(district)) + "/taking");
    }

    static HttpResponse<String> assign(Visitor visitor, String district) {
        ConsultationId matter = aMatter(district);
        String colleague = "colleague-of-" + district;
        SERVICE.bean(MongoDatabase.class)
                .getCollection("colleagues")
                .replaceOne(
                        Filters.eq("_id", colleague),
                        new Document("name", "赵律师").append("district", district),
                        new ReplaceOptions().upsert(true));
        return post(visitor, desk(matter) + "/assignment", "colleague", colleague, "version", version(matter));
    }

    static HttpResponse<String> reply(Visitor visitor, String district) {
        ConsultationId matter = aMatter(district);
        return post(visitor, desk(matter) + "/replies", "text", "可以申请劳动仲裁。", "version", version(matter));
    }

    static HttpResponse<String> giveBack(Visitor visitor, String district) {
        ConsultationId matter = aMatter(district);
        post(visitor, desk(matter) + "/taking");
        return post(visitor, desk(matter) + "/return", "returnReason", "不熟悉这个领域", "version", version(matter));
    }

    static HttpResponse<String> close(Visitor visitor, String district) {
        ConsultationId matter = aMatter(district);
        post(visitor, desk(matter) + "/taking");
        return post(visitor, desk(matter) + "/closing", "closing", "DUPLICATE", "version", version(matter));
    }

    static HttpResponse<String> transfer(Visitor visitor, String district) {
        ConsultationId matter = aMatter(district);
        return post(
                visitor,
                desk(matter) + "/transfer",
                "toDistrict",
                "310115",
                "transferReason",
                "属于浦东新区",
                "version",
                version(matter));
    }

    static HttpResponse<String> receive(Visitor visitor, String district) {
        return RunningService.handIn(visitor.at(SERVICE.address()), district);
    }

    static HttpResponse<String> read(Visitor visitor, String district) {
        return visitor.at(SERVICE.address()).get(API + "/" + aMatter(district));
    }

    static HttpResponse<String> followUp(Visitor visitor, String district) {
        return visitor.at(SERVICE.address())
                .post(API + "/" + aMatter(district) + "/follow-ups", "{\"text\": \"我有劳动合同。\"}", "If-Match", "*");
    }

    static HttpResponse<String> withdraw(Visitor visitor, String district) {
        return visitor.at(SERVICE.address()).put(API + "/" + aMatter(district) + "/withdrawal", "If-Match", "*");
    }

    /** A letter of a topic that this service reads no more. */
    static AccessRow.Request settle(String how) {
        return (visitor, _) -> {
            String letter = "elsewhere-0-" + UUID.randomUUID();
            SERVICE.bean(MongoDatabase.class)
                    .getCollection("dead_letters")
                    .insertOne(new Document("_id", letter)
                            .append("topic", "elsewhere")
                            .append("subject", "S-1")
                            .append("type", "org.publiclegal.Unheard")
                            .append("reason", "unknown event type")
                            .append("headers", List.of())
                            .append("body", new Binary(new byte[0]))
                            .append("at", Date.from(Instant.now()))
                            .append("state", "WAITING"));
            return post(visitor, "/console/dead-letters/consultation/" + letter + "/" + how);
        };
    }

    private static HttpResponse<String> post(Visitor visitor, String path, String... fields) {
        Map<String, String> sent = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], fields[i + 1]);
        }
        return visitor.at(SERVICE.address()).submit(path, sent);
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

    private static String version(ConsultationId matter) {
        return Long.toString(
                SERVICE.bean(Consultations.class).find(matter).orElseThrow().version());
    }

    private static String desk(ConsultationId matter) {
        return "/console/consultations/" + matter;
    }
}
