package org.publiclegal.bench.platform;

import java.util.List;
import org.publiclegal.bench.outcome.Table;

/** Memory by process and in sum, at one moment. */
public final class MemoryTable {

    private record Line(Member member, Memory memory) {}

    private final List<Line> lines;

    private MemoryTable(List<Line> lines) {
        this.lines = lines;
    }

    public static MemoryTable of(Platform platform) {
        return new MemoryTable(platform.members().stream()
                .map(member -> new Line(member, Memory.of(member.pid())))
                .toList());
    }

    public Memory sum() {
        return lines.stream().map(Line::memory).reduce(Memory.NONE, Memory::plus);
    }

    public Table table() {
        Table table = Table.of("process", "RSS MB", "PSS MB");
        lines.forEach(line -> row(table, line.member().name(), line.memory()));
        row(table, "sum", sum());
        return table;
    }

    private static void row(Table table, String name, Memory memory) {
        table.row(name, memory.resident() / 1024, memory.proportional() / 1024);
    }
}
