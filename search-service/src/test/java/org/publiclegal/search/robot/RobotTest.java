package org.publiclegal.search.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.testsupport.Visitor.LIBRARY_SYSTEM;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_STAFF;
import static org.publiclegal.testsupport.Visitor.NOBODY;
import static org.publiclegal.testsupport.Visitor.WRITING_SYSTEM;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.ALaw;
import org.publiclegal.search.AnAnswer;
import org.publiclegal.search.Imports;
import org.publiclegal.search.RunningSearch;
import org.publiclegal.search.Searches;
import org.publiclegal.testsupport.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RobotTest {

    private static final RunningSearch SERVICE = RunningSearch.get();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String API = "/api/v1/robot/conversations";

    /** Words that no other answer is about. */
    private final String topic = ALaw.topic("给") + "养鱼的补贴";

    @Test
    void aPersonIsAnsweredWithWhatWasReviewedAndSaysThatItHelped() {
        AnAnswer.to(topic + "怎么领？").with("others", topic + "到哪里领取").found();
        Caller person = SERVICE.as(NOBODY);

        String page = say(person, topic + "到哪里领取");

        assertThat(page).contains(topic + "怎么领？", "这是一个经过审核的答复", "与您的问题相符", "这个回答有帮助吗");
        person.submit(page, "/robot/marks", Map.of("helpful", "true"));
        assertThat(person.page("/robot").body()).contains("您说有帮助");
    }

    @Test
    void aConversationIsHandedOverWithAllThatWasSaid() {
        Caller person = SERVICE.as(NOBODY);
        say(person, "你好");
        String page = say(person, "转人工");

        assertThat(page).contains("action=\"/consultations/new\"", "我：你好\n我：转人工");
    }

    @Test
    void somebodyInDangerSeesTheNumbersToCall() {
        String page = say(SERVICE.as(NOBODY), "我老公昨天又打我了");

        assertThat(page).contains("tel:110", "tel:12338", "请先保证安全", "现在就转给人工");
    }

    @Test
    void nobodySeesTheConversationOfAnother() {
        Caller person = SERVICE.as(NOBODY);
        say(person, "你好");

        assertThat(SERVICE.as(NOBODY).page("/robot").body()).doesNotContain("class=\"conversation\"");
        String id = begin();
        assertThat(SERVICE.as(WRITING_SYSTEM).get(API + "/" + id).statusCode()).isIn(403, 404);
    }

    @Test
    void whatWasEndedIsForgotten() {
        Caller person = SERVICE.as(NOBODY);
        String page = say(person, "你好");
        assertThat(page).contains("class=\"conversation\"");

        person.submit(page, "/robot/end", Map.of());

        assertThat(person.page("/robot").body()).doesNotContain("class=\"conversation\"");
    }

    @Test
    void aSystemTalksForAPersonAndWhatItRepeatsIsNotSaidAgain() {
        AnAnswer.to(topic + "怎么领？").found();
        String id = begin();

        JsonNode first = ask(id, topic + "怎么领", 0);
        JsonNode again = ask(id, topic + "怎么领", 0);

        assertThat(first.path("turns").get(1).path("kind").asString()).isEqualTo("ANSWERED");
        assertThat(first.path("turns").get(1).path("certainty").asString()).isEqualTo("SURE");
        assertThat(again).isEqualTo(first);
        HttpResponse<String> mark = SERVICE.as(LIBRARY_SYSTEM)
                .send(
                        "PUT",
                        API + "/" + id + "/turns/1/mark",
                        BodyPublishers.ofString("{\"helpful\": false}"),
                        "Content-Type",
                        "application/json");
        assertThat(mark.statusCode()).isEqualTo(204);
        assertThat(SERVICE.as(MUNICIPAL_STAFF).page("/console/robot/unanswered").body())
                .contains(topic + "怎么领", "回答没有帮助");
    }

    @Test
    void whatIsNotAnsweredIsQuotedFromTheLawAndOnTheWorkListWithoutNumbers() {
        ALaw law = ALaw.titled(ALaw.unique("机器人")).article("第一条", "外国籍船舶进港引航的申请由海事管理机构受理。");
        Imports.of(law);
        Searches.waitUntilCompared(law.id());

        JsonNode answer = ask(begin(), "外国籍船舶进港引航的申请13800138000", 0);

        assertThat(answer.path("turns").get(1).path("kind").asString()).isEqualTo("UNSURE");
        assertThat(answer.toString()).contains("外国籍船舶进港引航的申请由海事管理机构受理。");
        Caller staff = SERVICE.as(MUNICIPAL_STAFF);
        String page = staff.page("/console/robot/unanswered").body();
        assertThat(page).contains("外国籍船舶进港引航的申请***").doesNotContain("13800138000");
    }

    @Test
    void anAdministratorWritesAGuidedQuestionAndTheRobotAsksIt() {
        Caller staff = SERVICE.as(MUNICIPAL_STAFF);
        HttpResponse<String> wrong = staff.submit(
                "/console/robot/guides",
                Map.of("field", "NOTARISATION", "question", "是", "options", "一", "order", "x"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("问题请写 4 到 100 个字", "请写 2 到 8 个选项", "0 到 9999 的整数");

        HttpResponse<String> saved = staff.submit(
                "/console/robot/guides",
                Map.of(
                        "field",
                        "NOTARISATION",
                        "question",
                        topic + "办过公证吗？",
                        "options",
                        "办过\n没办过=没有办理公证",
                        "order",
                        "1",
                        "active",
                        "true"));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(staff.page("/console/robot/guides").body()).contains(topic + "办过公证吗？", "办过 / 没办过");
    }

    @Test
    void whatIsTooLongOrEmptyIsSaidAtTheField() {
        Caller person = SERVICE.as(NOBODY);

        HttpResponse<String> empty = person.submit("/robot/questions", Map.of("text", " \u0007 "));
        HttpResponse<String> tooLong = person.submit("/robot/questions", Map.of("text", "长".repeat(501)));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("请写下您的问题");
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("最多写 500 个字", "长".repeat(501));
    }

    private static String say(Caller person, String text) {
        String before = person.page("/robot").body();
        HttpResponse<String> answer = person.submit(before, "/robot/questions", Map.of("text", text));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return person.page("/robot").body();
    }

    private static String begin() {
        HttpResponse<String> begun = SERVICE.as(LIBRARY_SYSTEM).post(API, "");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        return JSON.readTree(begun.body()).path("id").asString();
    }

    private static JsonNode ask(String id, String text, int seen) {
        HttpResponse<String> answer = SERVICE.as(LIBRARY_SYSTEM)
                .post(API + "/" + id + "/questions", JSON.writeValueAsString(Map.of("text", text, "seen", seen)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
