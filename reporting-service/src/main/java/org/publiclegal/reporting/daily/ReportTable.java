package org.publiclegal.reporting.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.events.district.Districts;
import org.publiclegal.reporting.counting.Figures;
import org.springframework.context.MessageSource;

/** A report laid out in the reader's language, the same for pages and files. */
record ReportTable(List<Heading> headings, List<Section> sections) {

    record Heading(String text, String definition) {}

    /** @param key also names the section in the page's address, such as {@code districts} */
    record Section(String key, String caption, List<Line> lines) {}

    /** @param code of the district whose own report the line leads to; empty for another line */
    record Line(String label, String code, List<Cell> cells) {}

    static ReportTable of(DailyReport report, List<Column> columns, MessageSource messages, Locale language) {
        return new Layout(columns, messages, language).table(report);
    }

    private record Layout(List<Column> columns, MessageSource messages, Locale language) {

        private ReportTable table(DailyReport report) {
            List<Section> sections = new ArrayList<>();
            sections.add(section("total", List.of(line(text("report.total"), "", report.total()))));
            if (report.districts().size() > 1) {
                sections.add(section(
                        "districts",
                        report.districts().stream()
                                .map(row -> line(name(row.key()), row.key().value(), row.figures()))
                                .toList()));
            }
            sections.add(section(
                    "channels",
                    report.channels().stream()
                            .map(row -> line(text("channel." + row.key()), "", row.figures()))
                            .toList()));
            sections.add(section(
                    "fields",
                    report.fields().stream()
                            .map(row -> line(text("field." + row.key()), "", row.figures()))
                            .toList()));
            return new ReportTable(
                    columns.stream()
                            .map(column -> new Heading(
                                    text("report.column." + column), text("report.column." + column + ".definition")))
                            .toList(),
                    sections);
        }

        private Section section(String key, List<Line> lines) {
            return new Section(key, text("report.section." + key), lines);
        }

        private Line line(String label, String code, Figures figures) {
            return new Line(
                    label,
                    code,
                    columns.stream().map(column -> column.of(figures)).toList());
        }

        private String name(DistrictCode code) {
            return Districts.byCode(code)
                    .map(district -> district.name(language.getLanguage()))
                    .orElse(code.value());
        }

        private String text(String key) {
            return messages.getMessage(key, null, language);
        }
    }
}
