package org.publiclegal.bench.gateway;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.publiclegal.bench.platform.CannotMeasure;

/** The well-known load generator. */
record Wrk(Path program) implements Driver {

    private static final Pattern RATE = Pattern.compile("Requests/sec: *([0-9.]+)");
    private static final Pattern NOT_GOOD = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");
    private static final Pattern SOCKET_ERRORS =
            Pattern.compile("Socket errors: connect ([0-9]+), read ([0-9]+), write ([0-9]+), timeout ([0-9]+)");

    @Override
    public String name() {
        return "wrk";
    }

    @Override
    public Round drive(URI address, int connections, Duration span) throws InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                program.toString(),
                "--latency",
                "--threads=1",
                "--connections=" + connections,
                "--duration=" + span.toSeconds() + "s",
                "--timeout=10s",
                address.toString());
        try {
            Process wrk = builder.redirectErrorStream(true).start();
            String report = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (wrk.waitFor() != 0) {
                throw new CannotMeasure("wrk failed: " + report.strip());
            }
            return parse(report);
        } catch (IOException failed) {
            throw new CannotMeasure("wrk could not be run: " + failed.getMessage());
        }
    }

    /** Reads what wrk prints. */
    static Round parse(String report) {
        MatchResult rate = RATE.matcher(report)
                .results()
                .findFirst()
                .orElseThrow(() -> new CannotMeasure("wrk told no rate: " + report.strip()));
        long failures = sum(NOT_GOOD, report) + sum(SOCKET_ERRORS, report);
        return new Round(
                Double.parseDouble(rate.group(1)), percentile("50", report), percentile("99", report), failures);
    }

    private static long sum(Pattern counts, String report) {
        return counts.matcher(report)
                .results()
                .mapToLong(found -> {
                    long sum = 0;
                    for (int group = 1; group <= found.groupCount(); group++) {
                        sum += Long.parseLong(found.group(group));
                    }
                    return sum;
                })
                .sum();
    }

    private static Duration percentile(String percent, String report) {
        return Pattern.compile("(?m)^ +" + percent + "% +([0-9.]+)(us|ms|s)")
                .matcher(report)
                .results()
                .findFirst()
                .map(found -> duration(Double.parseDouble(found.group(1)), found.group(2)))
                .orElseThrow(() -> new CannotMeasure("wrk told no latencies: " + report.strip()));
    }

    private static Duration duration(double value, String unit) {
        double nanos = switch (unit) {
            case "us" -> 1e3;
            case "ms" -> 1e6;
            default -> 1e9;
        };
        return Duration.ofNanos(Math.round(value * nanos));
    }
}
