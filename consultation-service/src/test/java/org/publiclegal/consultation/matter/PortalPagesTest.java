package org.publiclegal.consultation.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.consultation.matter.Asking.aQuestion;
import static org.publiclegal.consultation.matter.Asking.anAskedQuestion;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.publiclegal.consultation.matter.Asking.Asked;
import org.publiclegal.testsupport.Caller;

class PortalPagesTest {

    private final Browser browser = Browser.ofAPerson();

    @Test
    void aQuestionGetsAReceiptWithNumberSecretAndQrCode() {
        HttpResponse<String> sent = Asking.send(browser, aQuestion(), Map.of());

        HttpResponse<String> receipt = browser.follow(sent);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.body())
                .containsPattern("ZX[0-9]{8}-[A-Z0-9]{6}")
                .containsPattern("([2-9A-Z]{4}-){3}[2-9A-Z]{4}")
                .contains("<svg class=\"qr\"")
                .contains("data-print");
        assertThat(receipt.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void theCookieOfAMatterIsKeptFromScriptsAndOtherSites() {
        HttpResponse<String> sent = Asking.send(browser, aQuestion(), Map.of());

        assertThat(sent.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("matter=ZX")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/consultations")
                        .doesNotContain("Max-Age", "Expires"));
    }

    @Test
    void theFormSentTwiceIsOneQuestion() {
        String form = browser.get("/consultations/new").body();

        HttpResponse<String> first = browser.upload(form, "/consultations", aQuestion(), Map.of());
        HttpResponse<String> second = browser.upload(form, "/consultations", aQuestion(), Map.of());

        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void theFormSentAgainWithAnotherQuestionIsAskedAboutFirst() {
        String form = browser.get("/consultations/new").body();
        browser.upload(form, "/consultations", aQuestion(), Map.of());

        HttpResponse<String> again = browser.upload(form, "/consultations", aQuestion("title", "另外一个问题"), Map.of());

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("这份表单已经提交过").contains("另外一个问题");
        assertThat(browser.upload(again.body(), "/consultations", aQuestion("title", "另外一个问题"), Map.of())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aSubSitePresetsItsDistrict() {
        assertThat(browser.onSite("jiading").get("/consultations/new").body())
                .containsPattern("<option value=\"310114\"[^>]*selected");
    }

    @ParameterizedTest
    @CsvSource({
        "title, 短, 标题请写 2 至 100 个字",
        "text, 太短了, 详细情况请写 10 至 5000 个字",
        "mobile, 12345, 请填写 11 位手机号",
        "field, NO_SUCH_FIELD, 请选择问题类型",
        "district, 999999, 请选择受理的区",
        "consent, false, 并勾选同意"
    })
    void aWrongFieldIsNamedAndNothingTypedIsLost(String field, String value, String error) {
        HttpResponse<String> answer = Asking.send(browser, aQuestion(field, value), Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(error).contains("href=\"#" + field + "\"");
        if (!field.equals("name")) {
            assertThat(answer.body()).contains("value=\"王女士\"");
        }
    }

    @Test
    void aSubmissionWithoutAnythingNamesEverythingThatIsMissingInTheFormsOrder() {
        String form = browser.get("/consultations/new").body();

        HttpResponse<String> answer = browser.upload(form, "/consultations", Map.of(), Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .containsSubsequence("href=\"#field\"", "href=\"#title\"", "href=\"#text\"", "href=\"#consent\"");
    }

    @Test
    void markupInAQuestionIsShownAsItWasTyped() {
        Asked asked = Asking.received(
                browser,
                Asking.send(browser, aQuestion("title", "<script>alert(1)</script> 'quoted' ${1+1}"), Map.of()));

        assertThat(asked.page())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("${1+1}")
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"标题\u0000里有空字符", "标题\u0007响铃", "坏掉的\uFFFD字符"})
    void charactersThatAreNoneAreRefused(String title) {
        assertThat(Asking.send(browser, aQuestion("title", title), Map.of()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void malformedUtf8IsRefusedAndNothingIsStored() {
        String form = browser.get("/consultations/new").body();
        Map<String, String> hidden = Caller.hidden(form, "/consultations");
        String body = "_csrf=" + hidden.get("_csrf")
                + "&formKey=" + hidden.get("formKey")
                + "&district=310114&field=LABOUR&consent=true&title=%FF%FE%FF&text=%C3%28%C3%28%C3%28%C3%28%C3%28%C3%28";

        HttpResponse<String> answer =
                browser.post("/consultations", "application/x-www-form-urlencoded", BodyPublishers.ofString(body));

        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(browser.post("/consultations", aQuestion()).statusCode()).isEqualTo(403);
    }

    @Test
    void withoutAReceiptAMatterStaysClosed() {
        Asked asked = anAskedQuestion();

        HttpResponse<String> answer = browser.get(asked.path());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/consultations/open");
    }

    @Test
    void theReceiptOpensTheMatterHoweverItIsTyped() {
        Asked asked = anAskedQuestion();
        String door = browser.get("/consultations/open").body();
        String secret = asked.secret().replace("-", " ").toLowerCase(java.util.Locale.ROOT);

        HttpResponse<String> opened = browser.submit(
                door,
                "/consultations/open",
                Map.of("number", asked.number().toLowerCase(java.util.Locale.ROOT), "secret", secret));

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(browser.follow(opened).body()).contains("公司拖欠工资三个月怎么办").contains("待办理");
    }

    @Test
    void aWrongSecretAndAnUnknownNumberGetTheSameAnswer() {
        Asked asked = anAskedQuestion();
        String door = browser.get("/consultations/open").body();

        HttpResponse<String> wrong = browser.submit(
                door, "/consultations/open", Map.of("number", asked.number(), "secret", "AAAA-BBBB-CCCC-DDDD"));
        HttpResponse<String> unknown = browser.submit(
                door, "/consultations/open", Map.of("number", "ZX20260101-AAAAAA", "secret", "AAAA-BBBB-CCCC-DDDD"));

        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(plain(wrong, asked.number())).isEqualTo(plain(unknown, "ZX20260101-AAAAAA"));
    }

    @Test
    void whoGuessesWaitsAndTheOwnerAtAnotherAddressIsNotKeptOut() {
        Asked asked = anAskedQuestion();
        Browser guesser = Browser.ofAPerson().from("203.0.113.66");
        String door = guesser.get("/consultations/open").body();
        for (int i = 0; i < ReceiptTries.FREE + 4; i++) {
            guesser.submit(door, "/consultations/open", Map.of("number", asked.number(), "secret", "WRONG" + i));
        }

        HttpResponse<String> guessed =
                guesser.submit(door, "/consultations/open", Map.of("number", asked.number(), "secret", asked.secret()));

        assertThat(guessed.statusCode()).isEqualTo(429);
        assertThat(asked.browser().get(asked.path()).statusCode()).isEqualTo(200);
        Browser owner = Browser.ofAPerson().from("203.0.113.67");
        assertThat(owner.submit(
                                owner.get("/consultations/open").body(),
                                "/consultations/open",
                                Map.of("number", asked.number(), "secret", asked.secret()))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aForgedCookieOpensNothing() {
        Asked asked = anAskedQuestion();

        Browser forger = browser.withReceipt(asked.number(), "AAAA-BBBB-CCCC-DDDD");

        assertThat(forger.get(asked.path()).headers().firstValue("Location")).contains("/consultations/open");
        assertThat(forger.get(asked.path() + "/receipt").statusCode()).isIn(303, 404);
    }

    @Test
    void aPersonAsksOn() {
        Asked asked = anAskedQuestion();

        HttpResponse<String> sent =
                asked.browser().submit(asked.page(), asked.path() + "/follow-ups", Map.of("text", "补充：我有劳动合同。"));

        assertThat(asked.browser().follow(sent).body()).contains("补充内容已送达").contains("补充：我有劳动合同。");
    }

    @Test
    void whatWasTypedAfterTheMatterWasLeftComesBackWhenTheReceiptOpensItAgain() {
        Asked asked = anAskedQuestion();
        String page = asked.page();
        asked.browser().submit(page, "/consultations/close-session", Map.of());

        HttpResponse<String> door =
                asked.browser().submit(page, asked.path() + "/follow-ups", Map.of("text", "补充一句：\n我有劳动合同。"));
        assertThat(door.statusCode()).isEqualTo(403);
        assertThat(door.body()).contains("您输入的内容还没有送达", "value=\"" + asked.number() + "\"");
        HttpResponse<String> wrong =
                asked.browser().submit(door.body(), "/consultations/open", receipt(asked.number(), "AAAA-BBBB"));
        HttpResponse<String> opened =
                asked.browser().submit(wrong.body(), "/consultations/open", receipt(asked.number(), asked.secret()));

        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.body()).containsPattern("(?s)<textarea[^>]*>\\s*补充一句：\n我有劳动合同。</textarea>");
        assertThat(asked.browser()
                        .submit(opened.body(), asked.path() + "/follow-ups", Map.of("text", "补充"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void anEmptyFollowUpIsRefused() {
        Asked asked = anAskedQuestion();

        HttpResponse<String> sent =
                asked.browser().submit(asked.page(), asked.path() + "/follow-ups", Map.of("text", " "));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("补充内容请写 2 至 5000 个字");
    }

    @Test
    void aPersonWithdrawsAfterBeingAskedOnceMore() {
        Asked asked = anAskedQuestion();
        String confirmation = asked.browser().get(asked.path() + "/withdrawal").body();

        HttpResponse<String> sent = asked.browser().submit(confirmation, asked.path() + "/withdrawal", Map.of());

        assertThat(asked.browser().follow(sent).body())
                .contains("咨询已撤回")
                .contains("已撤回")
                .doesNotContain("follow-ups");
    }

    @Test
    void whatIsWrittenToAWithdrawnMatterIsNotLost() {
        Asked asked = anAskedQuestion();
        String page = asked.page();
        asked.browser()
                .submit(
                        asked.browser().get(asked.path() + "/withdrawal").body(),
                        asked.path() + "/withdrawal",
                        Map.of());

        HttpResponse<String> late =
                asked.browser().submit(page, asked.path() + "/follow-ups", Map.of("text", "我还想问一句"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("我还想问一句");
    }

    @Test
    void aMatterThatIsLeftIsClosedInThisBrowser() {
        Asked asked = anAskedQuestion();

        HttpResponse<String> left = asked.browser().submit(asked.page(), "/consultations/close-session", Map.of());

        assertThat(asked.browser().follow(left).body()).contains("您已退出查看");
        assertThat(asked.browser().get(asked.path()).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/consultations/new", "/consultations/open", "/privacy"})
    void everyPageIsThereInBothLanguages(String path) {
        String chinese = browser.get(path).body();
        String english = Browser.ofAPerson().inEnglish().get(path).body();

        assertThat(chinese).contains("<html lang=\"zh-CN\"").doesNotContain("??");
        assertThat(english).contains("<html lang=\"en\"").doesNotContain("??");
    }

    private static Map<String, String> receipt(String number, String secret) {
        return Map.of("number", number, "secret", secret);
    }

    private static String plain(HttpResponse<String> answer, String number) {
        return answer.body().replace(number, "N").replaceAll("value=\"[^\"]{40,}\"", "");
    }
}
