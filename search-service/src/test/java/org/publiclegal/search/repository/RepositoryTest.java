package org.publiclegal.search.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.testsupport.Visitor.LIBRARY_SYSTEM;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_LEADER;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_STAFF;
import static org.publiclegal.testsupport.Visitor.NOBODY;
import static org.publiclegal.testsupport.Visitor.SUPERVISOR;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.ALaw;
import org.publiclegal.search.AnAnswer;
import org.publiclegal.search.Imports;
import org.publiclegal.search.RunningSearch;
import org.publiclegal.search.Searches;
import org.publiclegal.testsupport.Caller;

class RepositoryTest {

    private static final RunningSearch SERVICE = RunningSearch.get();

    private final String title = ALaw.unique("问答条例");
    private final String question = title + "规定的补偿怎么算";

    @Test
    void whatOneDraftsAndAnotherReviewsStandsOnThePortalAndIsFound() {
        ALaw law = ALaw.titled(title).article("第四十七条", "按工作年限支付补偿。");
        Searches.importAndIndex(law);

        String id =
                AnAnswer.to(question).with("provisions", "《" + title + "》第四十七条").found();

        assertThat(SERVICE.as(NOBODY).page("/answers/" + id).body())
                .contains(question, "这是一个经过审核的答复", "《" + title + "》第四十七条", "按工作年限支付补偿。")
                .contains("/laws/" + law.id() + "/articles/47");
        assertThat(Searches.find("q=" + Searches.encoded(question))).contains("/answers/" + id);
        assertThat(SERVICE.as(LIBRARY_SYSTEM).get("/api/v1/answers/" + id).body())
                .contains("\"question\":\"" + question + "\"", "\"citation\":\"《" + title + "》第四十七条\"");
        assertThat(SERVICE.as(NOBODY).page("/answers?field=LABOUR").statusCode())
                .isEqualTo(200);
    }

    @Test
    void nothingIsOnThePortalBeforeItsReviewAndNothingAfterItsWithdrawal() {
        String id = AnAnswer.to(question).handedIn();
        assertThat(SERVICE.as(NOBODY).page("/answers/" + id).statusCode()).isEqualTo(404);
        AnAnswer.approve(id);
        assertThat(SERVICE.as(NOBODY).page("/answers/" + id).statusCode()).isEqualTo(200);

        Caller leader = SERVICE.as(MUNICIPAL_LEADER);
        String page = leader.page("/console/answers/" + id).body();
        leader.submit(page, "/console/answers/" + id + "/withdrawal", Map.of());

        assertThat(SERVICE.as(NOBODY).page("/answers/" + id).statusCode()).isEqualTo(404);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Searches.find("kind=ANSWER&q=" + Searches.encoded(question)))
                        .doesNotContain("/answers/" + id));
    }

    @Test
    void whoDraftedIsToldThatSomebodyElseHasToReview() {
        String id = AnAnswer.to(question).handedIn();
        Caller author = SERVICE.as(MUNICIPAL_STAFF);
        String page = author.page("/console/answers/" + id).body();

        HttpResponse<String> answer =
                author.submit(page, "/console/answers/" + id + "/approval", Map.of("due", "2099-01-01"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("不能审核自己起草的内容");
    }

    @Test
    void whoEditsWhatSomebodyElseHasChangedSeesItAndKeepsWhatTheyTyped() {
        String id = AnAnswer.to(question).handedIn();
        Caller author = SERVICE.as(MUNICIPAL_STAFF);
        String page = author.page("/console/answers/" + id).body();
        AnAnswer.approve(id);

        HttpResponse<String> answer = author.submit(
                page,
                "/console/answers/" + id + "/draft",
                Map.of("question", question, "answer", "我写了很久的另一个答复。", "field", "LABOUR", "owner", "中心"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("内容刚刚被他人更改", "我写了很久的另一个答复。");
    }

    @Test
    void anAnswerWhoseProvisionWasAmendedIsFlaggedUntilItIsReviewedAgain() {
        Imports.of(ALaw.titled(title).since("2015-01-01").article("第一条", "补偿一个月工资。"));
        String id =
                AnAnswer.to(question).with("provisions", "《" + title + "》第一条").published();
        SERVICE.bean(AmendmentWatch.class).worked();
        assertThat(SERVICE.as(NOBODY).page("/answers/" + id).body()).doesNotContain("依据的条文已有变化");

        Imports.of(ALaw.titled(title).since("2020-01-01").article("第一条", "补偿两个月工资。"));
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            SERVICE.bean(AmendmentWatch.class).worked();
            assertThat(SERVICE.as(NOBODY).page("/answers/" + id).body()).contains("依据的条文已有变化");
        });

        assertThat(SERVICE.as(MUNICIPAL_STAFF)
                        .page("/console/answers?wanted=OUTDATED&words=" + Searches.encoded(title))
                        .body())
                .contains(question, "条文有变");
    }

    @Test
    void whatIsWrongIsSaidAtTheField() {
        HttpResponse<String> answer = AnAnswer.to("短")
                .with("answer", "不够长")
                .with("field", "NONE")
                .with("provisions", "《没有这部法》第九条")
                .with("owner", "")
                .send(SERVICE.as(MUNICIPAL_STAFF));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("问题请写 4 到 200 个字", "答复请写 10 到 8000 个字", "请选择法律领域", "库中没有这一条：《没有这部法》第九条", "2 到 50 个字的责任人");
    }

    @Test
    void aReviewNeedsADayThatIsToCome() {
        String id = AnAnswer.to(question).handedIn();
        Caller leader = SERVICE.as(MUNICIPAL_LEADER);
        String page = leader.page("/console/answers/" + id).body();

        HttpResponse<String> answer =
                leader.submit(page, "/console/answers/" + id + "/approval", Map.of("due", "2020-01-01"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请选择今天以后的复审日期");
    }

    @Test
    void whoDidWhatIsInTheAuditTrail() {
        String id = AnAnswer.to(question).published();

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(SERVICE.as(SUPERVISOR)
                                .get("/console/audit/search?subject=" + id)
                                .body())
                        .contains("DRAFT_ENTRY", "APPROVE_ENTRY"));
    }
}
