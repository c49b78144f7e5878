package org.publiclegal.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {

    private static final String REPORT = "/console/reports/daily";

    private final String token = CourtSystem.token();
    private final String word = Title.word();

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_ENGLISH", "DESKTOP_IN_CHINESE"})
    void aMatterThatWasReceivedAndAnsweredIsCountedOnce(Screen screen) {
        try (Visitor leader = Visitor.named("district-leader", screen);
                Visitor lawyer = Visitor.named("counted-lawyer", screen)) {
            leader.signsInAs("jiading-leader", REPORT).sees("report.title");
            int received = leader.figure("report.column.RECEIVED");
            int replied = leader.figure("report.column.REPLIED");

            String number = CourtSystem.handIn(token, "要统计的一件 " + word);
            lawyer.signsInAs("jiading-lawyer1", "/console/consultations/" + number)
                    .types("desk.reply.text", "可以申请劳动仲裁。")
                    .presses("desk.reply.send")
                    .sees("desk.done.reply");

            leader.keepsOpeningUntil(REPORT, "report.column.REPLIED", replied + 1);
            assertThat(leader.figure("report.column.RECEIVED")).isEqualTo(received + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_CHINESE", "DESKTOP_IN_ENGLISH"})
    void aDistrictSeesItselfAndTheMunicipalityAll(Screen screen) {
        String jiading = screen.language().equals("en") ? "Jiading" : "嘉定区";
        try (Visitor pudong = Visitor.named("pudong-leader", screen);
                Visitor municipal = Visitor.named("municipal-leader", screen)) {
            pudong.signsInAs("pudong-leader", REPORT).sees("report.section.fields");
            assertThat(pudong.textsOf("main"))
                    .noneSatisfy(text -> assertThat(text).contains(jiading));

            municipal.signsInAs("municipal-leader", REPORT).sees("report.section.districts");
            municipal.follows(jiading).sees("report.section.fields");
        }
    }

    @Test
    void theReportIsTakenAwayAsCsvAndForSpreadsheets() throws IOException {
        CourtSystem.handIn(token, "要下载的一件 " + word);
        try (Visitor leader = Visitor.named("downloading-leader", Screen.DESKTOP_IN_CHINESE)) {
            leader.signsInAs("jiading-leader", REPORT).sees("report.title");
            int received = leader.figure("report.column.RECEIVED");
            Words words = leader.words();

            List<String> lines =
                    new String(leader.downloads("report.csv"), UTF_8).lines().toList();
            assertThat(lines.getFirst()).contains(words.of("report.column.RECEIVED"));
            assertThat(lines.get(1).split(",", -1)[2]).isEqualTo(Integer.toString(received));

            try (ReadableWorkbook book =
                    new ReadableWorkbook(new ByteArrayInputStream(leader.downloads("report.xlsx")))) {
                Sheet total = book.getFirstSheet();
                Row row = total.read().getLast();
                assertThat(total.getName()).isEqualTo(words.of("report.section.total"));
                assertThat(row.getCellAsNumber(1).orElseThrow().intValue()).isEqualTo(received);
            }
        }
    }
}
