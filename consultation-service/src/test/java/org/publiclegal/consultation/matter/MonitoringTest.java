package org.publiclegal.consultation.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MonitoringTest {

    private static final Path MONITORING = Path.of(System.getProperty("build.root"), "infra/deploy/monitoring");
    private static final Pattern METRIC = Pattern.compile("\\b(?:http|jvm|process|mongodb|spring)_[a-z0-9_]+");
    /** Of services that read events. */
    private static final String READERS_ONLY = "spring_kafka_listener_seconds_count";

    private final RunningService service = RunningService.get();

    @Test
    void allThatAlertsAndPanelsAskForIsMeasured() throws Exception {
        Set<String> used = named(Files.readString(MONITORING.resolve("alerts.yaml")));
        used.addAll(named(Files.readString(MONITORING.resolve("dashboard.json"))));
        used.remove(READERS_ONLY);

        RunningService.handIn(service.court(), "310114");

        assertThat(used).hasSizeGreaterThan(8);
        assertThat(measuredWithin(Duration.ofSeconds(20), used)).containsAll(used);
    }

    private Set<String> measuredWithin(Duration limit, Set<String> wanted) throws InterruptedException {
        Instant deadline = Instant.now().plus(limit);
        Set<String> measured = named(scrape());
        while (!measured.containsAll(wanted) && Instant.now().isBefore(deadline)) {
            Thread.sleep(200);
            measured = named(scrape());
        }
        return measured;
    }

    private String scrape() {
        return service.nobody().get("/actuator/prometheus").body();
    }

    private static Set<String> named(String text) {
        return METRIC.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
