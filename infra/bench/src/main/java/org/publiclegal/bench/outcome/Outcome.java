package org.publiclegal.bench.outcome;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ExitCode;

/** What a measurement tells: progress as it goes, tables, and for each promise whether it was kept. */
public final class Outcome {

    private final PrintWriter out;
    private final List<String> broken = new ArrayList<>();

    public Outcome(PrintWriter out) {
        this.out = out;
    }

    /** What else keeps the machine busy is part of every figure. */
    public void machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        progress(String.format(
                Locale.ROOT,
                "%d cores, load average %.1f before the measurement",
                system.getAvailableProcessors(),
                system.getSystemLoadAverage()));
    }

    public void progress(String sentence) {
        out.println(". " + sentence);
        out.flush();
    }

    public void table(String caption, Table table) {
        out.printf("%n%s%n%n%s%n", caption, table);
        out.flush();
    }

    public void promise(String promise, boolean kept) {
        out.printf("%n%s: %s%n", kept ? "kept" : "BROKEN", promise);
        out.flush();
        if (!kept) {
            broken.add(promise);
        }
    }

    public int exitCode() {
        return broken.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
