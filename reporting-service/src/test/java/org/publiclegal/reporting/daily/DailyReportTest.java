package org.publiclegal.reporting.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.publiclegal.events.consultation.SatisfactionGrade;
import org.publiclegal.reporting.daily.Telling.Told;
import org.publiclegal.testsupport.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each test tells of consultations on a day of its own, since all share one store. */
class DailyReportTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final RunningReporting service = RunningReporting.get();

    @Test
    void aConsultationFromReceiptToRatingCountsOnceHoweverOftenItsEventsCome() {
        Told told = Telling.of("310114").received().replied().closed().rated(SatisfactionGrade.VERY_SATISFIED);

        told.publish();
        told.publish();
        told.publish();

        JsonNode counts = await(told.day(), report -> figure(report, "closed") == 1 && ratings(report) == 1);
        assertThat(counts.path("received").asLong()).isEqualTo(1);
        assertThat(counts.path("replied").asLong()).isEqualTo(1);
        assertThat(counts.path("repliedOnTime").asLong()).isEqualTo(1);
        assertThat(counts.path("satisfactionRate").decimalValue()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void theDayAddsUpTheSameByDistrictChannelAndField() {
        LocalDate day = Telling.aDay();
        for (String district : List.of("310114", "310114", "310115", "310101")) {
            Telling.of(district).on(day).received().publish();
        }

        JsonNode report = awaitReport(day, all -> figure(all, "received") == 4);

        for (String section : List.of("districts", "channels", "fields")) {
            long sum = report.path(section)
                    .valueStream()
                    .mapToLong(row -> row.path("counts").path("received").asLong())
                    .sum();
            assertThat(sum).as(section).isEqualTo(4);
        }
        assertThat(report.path("districts")).hasSize(16);
    }

    @Test
    void aSystemSeesTheSumOfItsDistrictsOnly() {
        LocalDate day = Telling.aDay();
        for (String district : List.of("310114", "310115", "310101")) {
            Telling.of(district).on(day).received().publish();
        }
        awaitReport(day, all -> figure(all, "received") == 3);

        var answer = Visitor.WRITING_SYSTEM.at(service.address()).get("/api/v1/reports/daily/" + day);

        assertThat(figure(JSON.readTree(answer.body()), "received")).isEqualTo(2);
        assertThat(JSON.readTree(answer.body()).path("districts")).hasSize(2);
    }

    @Test
    void theFiguresAreTheSameAfterARestart() {
        Told told = Telling.of("310114").received().replied();
        told.publish();
        JsonNode before = await(told.day(), report -> figure(report, "replied") == 1);

        service.restart();

        assertThat(await(told.day(), report -> true)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "yesterday", "2999-01-01"})
    void aDayThatIsNoneOrLiesAheadIsRefusedWithItsReason(String day) {
        var answer = service.statistics().get("/api/v1/reports/daily/" + day);
        var page = service.staff("municipal-leader").page("/console/reports/daily?day=" + day);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(answer.body()).path("type").asString()).isEqualTo("/problems/validation");
        assertThat(OpenApiTest.CONTRACT.faults(answer)).isEmpty();
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("请填写今天或以前的日期", "aria-invalid=\"true\"");
    }

    @Test
    void aDayOnWhichNothingHappenedIsAllZeroAndHasNoRates() {
        JsonNode counts = await(LocalDate.parse("1999-12-31"), report -> true);

        assertThat(counts.path("received").asLong(-1)).isZero();
        assertThat(counts.has("satisfactionRate")).isFalse();
        assertThat(counts.has("repliedOnTimeRate")).isFalse();
    }

    @Test
    void thePageTheSpreadsheetAndTheCsvShowTheSameFigures() throws IOException {
        Told told = Telling.of("310114").received().replied().rated(SatisfactionGrade.NEUTRAL);
        told.publish();
        await(told.day(), report -> ratings(report) == 1);
        String query = "?day=" + told.day() + "&district=310114";

        var page = service.staff("jiading-leader").page("/console/reports/daily" + query);
        var csv = service.staff("jiading-leader").page("/console/reports/daily.csv" + query);
        var xlsx = service.staff("jiading-leader").download("/console/reports/daily.xlsx" + query);

        assertThat(page.body()).contains("嘉定区", "100.00%", "0.00%");
        assertThat(csv.body()).startsWith("\uFEFF").contains("合计,合计,1,1,1,100.00%,0,0,0,0,—,0,0,0,1,0,0,1,0,0,0.00%");
        assertThat(String.join(",", figures(xlsx.body(), 0)))
                .isEqualTo("1,1,1,1.0000,0,0,0,0,,0,0,0,1,0,0,1,0,0,0.0000");
    }

    @Test
    void inEnglishTheReportIsEnglish() {
        var page = service.staff("municipal-leader").page("/console/reports/daily?lang=en");

        assertThat(page.body()).contains("Daily report on consultations", "Whole municipality", "Satisfaction rate");
    }

    private static List<String> figures(byte[] xlsx, int sheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                Stream<Row> rows = book.getSheet(sheet).orElseThrow().openStream()) {
            Row total = rows.filter(row -> row.getRowNum() == 4).findFirst().orElseThrow();
            return Stream.iterate(1, column -> column <= 19, column -> column + 1)
                    .map(total::getCellText)
                    .toList();
        }
    }

    private JsonNode await(LocalDate day, Predicate<JsonNode> until) {
        return awaitReport(day, until).path("counts");
    }

    private JsonNode awaitReport(LocalDate day, Predicate<JsonNode> until) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> JSON.readTree(service.statistics()
                                .get("/api/v1/reports/daily/" + day)
                                .body()),
                        until);
    }

    private static long figure(JsonNode report, String name) {
        return report.path("counts").path(name).asLong();
    }

    private static long ratings(JsonNode report) {
        return report.path("counts")
                .path("ratings")
                .valueStream()
                .mapToLong(JsonNode::asLong)
                .sum();
    }
}
