package org.publiclegal.consultation.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.consultation.matter.Asking.aQuestion;
import static org.publiclegal.consultation.matter.Asking.anAskedQuestion;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.publiclegal.consultation.matter.Asking.Asked;

class ConsolePagesTest {

    private final Browser staff = Browser.of("jiading-staff");
    private final Browser lawyer = Browser.of("jiading-lawyer1");
    private final Browser otherLawyer = Browser.of("jiading-lawyer2");

    @Test
    void aNewQuestionStandsInTheListOfItsDistrictOnly() {
        String title = "找得到的问题" + UUID.randomUUID();
        Browser person = Browser.ofAPerson();
        Asking.received(person, Asking.send(person, aQuestion("title", title), Map.of()));

        assertThat(lawyer.get("/console/consultations?sort=NEWEST").body())
                .contains(title)
                .contains("待办理");
        assertThat(Browser.of("pudong-staff")
                        .get("/console/consultations?sort=NEWEST")
                        .body())
                .doesNotContain(title);
        assertThat(Browser.of("municipal-staff")
                        .get("/console/consultations?sort=NEWEST")
                        .body())
                .contains(title);
    }

    @Test
    void theListIsNarrowedByWordsFieldAndDistrict() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        Browser person = Browser.ofAPerson();
        Asking.received(person, Asking.send(person, aQuestion("title", "问题 " + word), Map.of()));
        Browser municipal = Browser.of("municipal-staff");

        assertThat(municipal
                        .get("/console/consultations?words=" + word + "&field=LABOUR&district=310114")
                        .body())
                .contains("问题 " + word + "</a>");
        assertThat(municipal
                        .get("/console/consultations?words=" + word + "&field=CRIMINAL")
                        .body())
                .contains("没有符合条件的咨询")
                .doesNotContain("问题 " + word + "</a>");
        assertThat(municipal
                        .get("/console/consultations?words=" + word + "&due=LATE")
                        .body())
                .contains("没有符合条件的咨询");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=NONSENSE",
                "due=yesterday",
                "after=rubbish~x",
                "words=%3Cscript%3E",
                "district=1",
                "sort=%00"
            })
    void aFilterThatMakesNoSenseNeverBreaksTheList(String query) {
        HttpResponse<String> answer = staff.get("/console/consultations?" + query);

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("<script>alert").doesNotContain("value=\"<script");
    }

    @Test
    void theListGoesOnFromPageToPageWithoutRepeating() {
        String word = "p" + UUID.randomUUID().toString().replace("-", "");
        for (int i = 0; i < ListFilter.PAGE + 1; i++) {
            Browser person = Browser.ofAPerson();
            Asking.send(person, aQuestion("title", "第" + i + "个 " + word), Map.of());
        }

        String first = staff.get("/console/consultations?words=" + word).body();
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        String second = staff.get(next).body();

        assertThat(first.split("</a> <small>", -1)).hasSize(ListFilter.PAGE + 1);
        assertThat(second.split("</a> <small>", -1)).hasSize(2);
        assertThat(second).contains("回到第一页").doesNotContain("rel=\"next\"");
    }

    @Test
    void anotherDistrictsConsultationIsNotFound() {
        Asked asked = anAskedQuestion();

        assertThat(Browser.of("pudong-staff").get(asked.desk()).statusCode()).isEqualTo(404);
        assertThat(Browser.of("pudong-lawyer1")
                        .get("/console/consultations/ZX20260101-AAAAAA")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLawyerTakesItAndThePersonReadsTheReplyAndRatesIt() {
        Asked asked = anAskedQuestion();
        HttpResponse<String> taken = lawyer.submit(page(lawyer, asked), asked.desk() + "/taking", Map.of());
        String mine = lawyer.follow(taken).body();

        HttpResponse<String> replied =
                lawyer.submit(mine, asked.desk() + "/replies", Map.of("text", "可以向劳动监察部门投诉，\n也可以申请仲裁。"));

        assertThat(mine).contains("已由您办理");
        assertThat(lawyer.follow(replied).body()).contains("答复已发出").contains("已答复");
        assertThat(asked.page()).contains("可以向劳动监察部门投诉").doesNotContain("领取办理");
        HttpResponse<String> rated = asked.browser()
                .submit(asked.page(), asked.path() + "/rating", Map.of("grade", "SATISFIED", "remark", "很快"));
        assertThat(asked.browser().follow(rated).body()).contains("感谢您的评价").contains("咨询人评价：满意");
        assertThat(page(lawyer, asked)).contains("很快");
    }

    @Test
    void aRatingIsGivenOnceAndASecondOneLosesNothingThatWasTyped() {
        Asked asked = anAskedQuestion();
        lawyer.submit(page(lawyer, asked), asked.desk() + "/replies", Map.of("text", "可以申请劳动仲裁。"));
        String form = asked.page();
        asked.browser().submit(form, asked.path() + "/rating", Map.of("grade", "SATISFIED", "remark", "很快"));

        HttpResponse<String> second = asked.browser()
                .submit(form, asked.path() + "/rating", Map.of("grade", "VERY_DISSATISFIED", "remark", "改主意了"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("当前状态不能进行这项操作", "改主意了").doesNotContain("/rating\"");
        assertThat(asked.page()).contains("咨询人评价：满意").doesNotContain("改主意了");
    }

    @Test
    void theSecondOfTwoWhoAnswerIsToldAndLosesNothing() {
        Asked asked = anAskedQuestion();
        String before = page(otherLawyer, asked);
        lawyer.submit(page(lawyer, asked), asked.desk() + "/replies", Map.of("text", "第一位律师的答复"));

        HttpResponse<String> second =
                otherLawyer.submit(before, asked.desk() + "/replies", Map.of("text", "第二位律师写了很久的答复"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("第一位律师的答复", "第二位律师写了很久的答复", "刚刚发生", "在您填写期间");
        assertThat(asked.page()).doesNotContain("第二位律师写了很久的答复");
    }

    @Test
    void whoStillMayAnswerDecidesAndSendsAgain() {
        Asked asked = anAskedQuestion();
        lawyer.submit(page(lawyer, asked), asked.desk() + "/taking", Map.of());
        String before = page(lawyer, asked);
        asked.browser().submit(asked.page(), asked.path() + "/follow-ups", Map.of("text", "我又想起一件事"));

        HttpResponse<String> late = lawyer.submit(before, asked.desk() + "/replies", Map.of("text", "写好的答复"));
        HttpResponse<String> again = lawyer.submit(late.body(), asked.desk() + "/replies", Map.of("text", "写好的答复"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("我又想起一件事")
                .containsPattern("(?s)<textarea[^>]*>写好的答复</textarea>")
                .contains("已核对，仍然发出");
        assertThat(again.statusCode()).isEqualTo(303);
    }

    @Test
    void staffAssignAColleagueWhoThenGivesItBack() {
        Asked asked = anAskedQuestion();
        lawyer.get("/console/consultations");
        String page = page(staff, asked);
        String colleague =
                page.replaceAll("(?s).*<select[^>]*id=\"colleague\".*?<option value=\"([0-9a-f-]{36})\".*", "$1");

        HttpResponse<String> assigned =
                staff.submit(page, asked.desk() + "/assignment", Map.of("colleague", colleague));

        assertThat(staff.follow(assigned).body()).contains("已分派").contains("分派给");
        assertThat(asked.page()).doesNotContain("分派给");
    }

    @Test
    void returningNeedsAReason() {
        Asked asked = anAskedQuestion();
        lawyer.submit(page(lawyer, asked), asked.desk() + "/taking", Map.of());
        String mine = page(lawyer, asked);

        HttpResponse<String> without = lawyer.submit(mine, asked.desk() + "/return", Map.of("returnReason", ""));
        HttpResponse<String> with = lawyer.submit(mine, asked.desk() + "/return", Map.of("returnReason", "与我有利害关系"));

        assertThat(with.statusCode()).isEqualTo(303);
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("理由请写 2 至 500 个字");
        assertThat(lawyer.follow(with).body()).contains("与我有利害关系").contains("待办理");
        assertThat(asked.page()).doesNotContain("与我有利害关系");
    }

    @Test
    void withoutAnyReplyItIsNotClosedAsAnswered() {
        Asked asked = anAskedQuestion();

        HttpResponse<String> answered =
                staff.submit(page(staff, asked), asked.desk() + "/closing", Map.of("closing", "ANSWERED"));
        HttpResponse<String> duplicate =
                staff.submit(page(staff, asked), asked.desk() + "/closing", Map.of("closing", "DUPLICATE"));

        assertThat(answered.statusCode()).isEqualTo(409);
        assertThat(staff.follow(duplicate).body()).contains("已办结：与另一件咨询重复");
        assertThat(asked.page()).contains("这件咨询已经办结");
    }

    @Test
    void theMunicipalityTransfersAndTheOldDistrictSeesItNoMore() {
        Asked asked = anAskedQuestion();
        Browser municipal = Browser.of("municipal-staff");

        HttpResponse<String> moved = municipal.submit(
                page(municipal, asked),
                asked.desk() + "/transfer",
                Map.of("toDistrict", "310115", "transferReason", "事情发生在浦东"));

        assertThat(municipal.follow(moved).body()).contains("已转办").contains("事情发生在浦东");
        assertThat(lawyer.get(asked.desk()).statusCode()).isEqualTo(404);
        assertThat(Browser.of("pudong-lawyer1").get(asked.desk()).statusCode()).isEqualTo(200);
    }

    @Test
    void aMatterIsOfferedToAllDistrictsButItsOwn() {
        String page = page(Browser.of("municipal-staff"), anAskedQuestion());

        assertThat(page).contains("<option value=\"310115\"").doesNotContain("<option value=\"310114\"");
    }

    @Test
    void aLeaderReadsButIsOfferedNothingToDo() {
        Asked asked = anAskedQuestion();

        String page = page(Browser.of("jiading-leader"), asked);

        assertThat(page).contains("公司拖欠工资三个月怎么办", "没有可以进行的操作").doesNotContain("/replies", "/taking", "/transfer");
    }

    @Test
    void theSupervisorHasNoPartInConsultations() {
        assertThat(Browser.of("supervisor").get("/console/consultations").statusCode())
                .isEqualTo(403);
    }

    @Test
    void theExportHoldsTheListAndNoNumbersToCall() {
        Asked asked = anAskedQuestion();

        HttpResponse<String> export = staff.get("/console/consultations/export?sort=NEWEST");

        assertThat(export.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(export.body())
                .contains(asked.number())
                .doesNotContain("13800000000")
                .doesNotContain("王女士");
    }

    @Test
    void aTitleThatASpreadsheetWouldComputeIsExportedAsText() {
        Browser person = Browser.ofAPerson();
        Asking.received(person, Asking.send(person, aQuestion("title", "=HYPERLINK(\"http://x\")"), Map.of()));

        assertThat(staff.get("/console/consultations/export?sort=NEWEST").body())
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
    }

    @Test
    void theConsoleIsThereInEnglish() {
        Asked asked = anAskedQuestion();
        Browser english = Browser.of("jiading-staff").inEnglish();

        assertThat(english.get("/console/consultations").body())
                .contains("Due today or late")
                .doesNotContain("??");
        assertThat(page(english, asked)).contains("First reply due").doesNotContain("??");
    }

    private static String page(Browser browser, Asked asked) {
        return browser.get(asked.desk()).body();
    }
}
