package org.publiclegal.starter.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows of text for a spreadsheet: RFC 4180 in UTF-8 with a byte order mark, by which Excel knows the encoding. */
public final class CsvFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final CSVPrinter rows;

    private CsvFile(CSVPrinter rows) {
        this.rows = rows;
    }

    public static CsvFile begin(HttpServletResponse answer, String fileName) throws IOException {
        Download.begin(answer, "text/csv;charset=UTF-8", fileName);
        answer.getWriter().write('\uFEFF');
        return new CsvFile(new CSVPrinter(answer.getWriter(), FORMAT));
    }

    public void row(List<String> cells) throws IOException {
        rows.printRecord(cells.stream().map(CsvFile::harmless).toList());
    }

    /** A leading sign would make a spreadsheet compute what somebody typed. */
    static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }
}
