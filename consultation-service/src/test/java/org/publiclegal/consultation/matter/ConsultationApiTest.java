package org.publiclegal.consultation.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.consultation.matter.RunningService.handIn;
import static org.publiclegal.consultation.matter.RunningService.question;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsultationApiTest {

    private static final String CONSULTATIONS = "/api/v1/consultations";
    private static final String JIADING = "310114";
    private static final Pattern NUMBER = Pattern.compile("ZX[0-9]{8}-[A-Z0-9]{6}");

    private final RunningService service = RunningService.get();

    @Test
    void aSystemHandsInAQuestionAndReadsItBack() {
        HttpResponse<String> received = handIn(service.court(), JIADING);

        assertThat(received.statusCode()).isEqualTo(201);
        assertThat(received.body()).contains("\"state\":\"WAITING\"").containsPattern("\"secret\":\"([2-9A-Z]{4}-){3}");
        HttpResponse<String> read =
                service.court().get(received.headers().firstValue("Location").orElseThrow());
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains("公司拖欠工资怎么办").contains("王女士");
    }

    @Test
    void theSameKeyGivesTheSameConsultationAndReceipt() {
        String key = UUID.randomUUID().toString();

        String first = service.court()
                .post(CONSULTATIONS, question("310114"), "Idempotency-Key", key)
                .body();
        String second = service.court()
                .post(CONSULTATIONS, question("310114"), "Idempotency-Key", key)
                .body();

        assertThat(second).isEqualTo(first);
        HttpResponse<String> another = service.court().post(CONSULTATIONS, question("310115"), "Idempotency-Key", key);
        assertRefused(422, another);
        assertThat(another.body()).contains("/problems/idempotency-key-reused");
    }

    @Test
    void aRequestWithoutAKeyIsRefused() {
        assertRefused(400, service.court().post(CONSULTATIONS, question("310114")));
    }

    @Test
    void whoAskedIsNotToldToAnotherSystem() {
        String id = number(handIn(service.court(), JIADING));

        String read = service.readOnlySystem().get(CONSULTATIONS + "/" + id).body();

        assertThat(read).contains("公司拖欠工资怎么办").doesNotContain("王女士").doesNotContain("13800000000");
    }

    @Test
    void aSystemAsksOnOnlyWithTheVersionThatItHasRead() {
        HttpResponse<String> received = handIn(service.court(), JIADING);
        String path = CONSULTATIONS + "/" + number(received) + "/follow-ups";
        String tag = received.headers().firstValue("ETag").orElseThrow();
        String body = "{\"text\": \"我有劳动合同。\"}";

        assertRefused(428, service.court().post(path, body));
        assertThat(service.court().post(path, body, "If-Match", tag).statusCode())
                .isEqualTo(200);
        assertRefused(412, service.court().post(path, body, "If-Match", tag));
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        HttpResponse<String> received = handIn(service.court(), JIADING);
        String tag = received.headers().firstValue("ETag").orElseThrow();

        assertThat(service.court()
                        .get(CONSULTATIONS + "/" + number(received), "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void aListIsReadPageByPageWithoutGapOrRepetition() {
        for (int i = 0; i < 5; i++) {
            handIn(service.court(), JIADING);
        }
        List<String> seen = new ArrayList<>();

        String next = CONSULTATIONS + "?district=310114&size=2";
        while (!next.isEmpty()) {
            String page = service.court().get(next).body();
            Pattern.compile("\"id\":\"([^\"]+)\"").matcher(page).results().forEach(each -> seen.add(each.group(1)));
            Matcher link = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(page);
            next = link.find() ? link.group(1) : "";
        }

        assertThat(seen).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
    }

    @Test
    void aWithdrawnQuestionTakesNothingMore() {
        String id = number(handIn(service.court(), JIADING));

        assertThat(service.court()
                        .put(CONSULTATIONS + "/" + id + "/withdrawal", "If-Match", "*")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> again = service.court().put(CONSULTATIONS + "/" + id + "/withdrawal", "If-Match", "*");
        assertRefused(409, again);
        assertThat(again.body()).contains("/problems/already-closed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"district": "999999", "channel": "MESSAGE", "field": "LABOUR", "title": "标题", "text": "十个字以上的问题内容在这里"} | 422 | /district
                    {"district": "310114", "channel": "MESSAGE", "field": "LABOUR", "title": "短", "text": "短"} | 422 | /text
                    {"district": "310114", "channel": "PIGEON", "field": "LABOUR", "title": "标题", "text": "十个字以上的问题内容在这里"} | 422 | /channel
                    {"district": "31", "channel": "MESSAGE", "field": "LABOUR", "title": "标题", "text": "十个字以上的问题内容在这里"} | 422 | /district
                    {"district": "310114", "channel": "MESSAGE", "field": "LABOUR", "title": "标题", "text": "十个字以上的问题内容在这里", "extra": 1} | 422 | /extra
                    {"district": | 400 | bad-request
                    [] | 400 | bad-request
                    """)
    void aWrongRequestIsRefusedByNameAndStoresNothing(String body, int status, String named) {
        HttpResponse<String> answer = service.court()
                .post(CONSULTATIONS, body, "Idempotency-Key", UUID.randomUUID().toString());

        assertRefused(status, answer);
        assertThat(answer.body()).contains(named);
    }

    @Test
    void aTokenThatIsMissingForgedOrWithoutTheScopeOpensNothing() {
        assertRefused(401, handIn(service.nobody(), JIADING));
        assertRefused(401, handIn(service.bearing("a.b.c"), JIADING));
        assertRefused(403, handIn(service.readOnlySystem(), JIADING));
    }

    @Test
    void anotherDistrictsConsultationDoesNotExist() {
        HttpResponse<String> other = handIn(service.court(), "310115");
        String path = CONSULTATIONS + "/" + number(other);

        assertRefused(404, service.readOnlySystem().get(path));
        assertRefused(404, service.staff("jiading-staff").get(path));
        assertThat(service.staff("pudong-staff").get(path).statusCode()).isEqualTo(200);
        assertThat(service.staff("municipal-staff").get(path).statusCode()).isEqualTo(200);
        assertRefused(404, handIn(service.court(), "310101"));
    }

    /** And in the form that the interface's description promises. */
    private static void assertRefused(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(OpenApiTest.CONTRACT.faults(answer)).isEmpty();
    }

    private static String number(HttpResponse<String> answer) {
        Matcher number = NUMBER.matcher(answer.body());
        assertThat(number.find()).as(answer.body()).isTrue();
        return number.group();
    }
}
