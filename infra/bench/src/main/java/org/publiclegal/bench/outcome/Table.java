package org.publiclegal.bench.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under headings, aligned: words to the left, figures to the right. */
public final class Table {

    private static final String GAP = "  ";
    private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9].*|-?");

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(List<String> headings) {
        this.headings = headings;
    }

    public static Table of(String... headings) {
        return new Table(List.of(headings));
    }

    /** One cell a heading. */
    public Table row(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException("A row has as many cells as the table has headings");
        }
        rows.add(Arrays.stream(cells).map(Object::toString).toList());
        return this;
    }

    @Override
    public String toString() {
        List<Column> columns =
                IntStream.range(0, headings.size()).mapToObj(this::column).toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(columns, headings));
        lines.add(columns.stream().map(each -> "-".repeat(each.width())).collect(Collectors.joining(GAP)));
        rows.forEach(row -> lines.add(line(columns, row)));
        return String.join("\n", lines);
    }

    private Column column(int index) {
        List<String> cells = rows.stream().map(row -> row.get(index)).toList();
        int width = Collections.max(cells.stream().map(String::length).toList(), Integer::compare);
        return new Column(
                Math.max(width, headings.get(index).length()),
                cells.stream().allMatch(cell -> FIGURE.matcher(cell).matches()));
    }

    private static String line(List<Column> columns, List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(index -> columns.get(index).pad(cells.get(index)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private record Column(int width, boolean figures) {

        String pad(String cell) {
            String space = " ".repeat(width - cell.length());
            return figures ? space + cell : cell + space;
        }
    }
}
