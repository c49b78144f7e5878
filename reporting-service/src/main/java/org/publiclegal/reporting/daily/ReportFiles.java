package org.publiclegal.reporting.daily;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.publiclegal.events.district.Districts;
import org.publiclegal.reporting.daily.ReportTable.Line;
import org.publiclegal.reporting.daily.ReportTable.Section;
import org.publiclegal.starter.export.CsvFile;
import org.publiclegal.starter.export.Download;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The report as files, with every column. */
@Component
final class ReportFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final double LABEL_WIDTH = 22;
    private static final double CELL_WIDTH = 14;

    private final MessageSource messages;

    ReportFiles(MessageSource messages) {
        this.messages = messages;
    }

    /** One row a line, its section in the first column. */
    void csv(DailyReport report, Locale language, HttpServletResponse answer) throws IOException {
        ReportTable table = table(report, language);
        CsvFile file = CsvFile.begin(answer, name(report, language) + ".csv");
        file.row(Stream.concat(
                        Stream.of(text("report.file.section", language), text("report.file.line", language)),
                        table.headings().stream().map(ReportTable.Heading::text))
                .toList());
        for (Section section : table.sections()) {
            for (Line line : section.lines()) {
                List<String> row = new ArrayList<>(List.of(section.caption(), line.label()));
                line.cells().forEach(cell -> row.add(cell.text()));
                file.row(row);
            }
        }
    }

    /** One sheet a section; numbers are numbers. */
    void xlsx(DailyReport report, Locale language, HttpServletResponse answer) throws IOException {
        ReportTable table = table(report, language);
        Download.begin(answer, XLSX, name(report, language) + ".xlsx");
        try (Workbook book = new Workbook(answer.getOutputStream(), "public-legal", "1.0")) {
            for (Section section : table.sections()) {
                sheet(book.newWorksheet(section.caption()), name(report, language), table, section);
            }
        }
    }

    private static void sheet(Worksheet sheet, String title, ReportTable table, Section section) {
        int top = 2;
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.width(0, LABEL_WIDTH);
        sheet.value(top, 0, section.caption());
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.width(column + 1, CELL_WIDTH);
            sheet.value(top, column + 1, table.headings().get(column).text());
            sheet.comment(top, column + 1, table.headings().get(column).definition());
        }
        sheet.range(top, 0, top, table.headings().size())
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E8EDF4")
                .set();
        sheet.freezePane(1, top + 1);
        for (int row = 0; row < section.lines().size(); row++) {
            line(sheet, top + 1 + row, section.lines().get(row));
        }
    }

    private static void line(Worksheet sheet, int row, Line line) {
        sheet.value(row, 0, line.label());
        for (int column = 1; column <= line.cells().size(); column++) {
            switch (line.cells().get(column - 1)) {
                case Cell.Amount amount -> sheet.value(row, column, amount.value());
                case Cell.Percent percent -> {
                    int at = column;
                    percent.rate().ifPresent(rate -> sheet.value(row, at, rate));
                    sheet.style(row, column).format("0.00%").set();
                }
            }
        }
    }

    private ReportTable table(DailyReport report, Locale language) {
        return ReportTable.of(report, Column.all(), messages, language);
    }

    private String name(DailyReport report, Locale language) {
        String district = report.district()
                .flatMap(Districts::byCode)
                .map(each -> each.name(language.getLanguage()))
                .orElseGet(() -> text("report.municipality", language));
        return messages.getMessage(
                "report.file.name", new Object[] {district, report.day().toString()}, language);
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
