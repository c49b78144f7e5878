package org.publiclegal.bench.kill;

import java.io.IOException;
import java.time.Duration;
import org.publiclegal.bench.platform.CannotMeasure;
import org.publiclegal.bench.platform.ExternalSystem;
import org.publiclegal.bench.platform.Member;
import org.publiclegal.bench.platform.Platform;

/** Kills one process and waits until the platform has recovered. */
final class Killer {

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Something that holds or fails at the moment. */
    @FunctionalInterface
    private interface Check {
        boolean holds() throws IOException, InterruptedException;
    }

    private final Platform platform;
    private final ExternalSystem system;
    private final Client probe;
    private final DailyReports reports;
    private final Ledger ledger;
    private final long reportedBefore;

    /** @param reportedBefore what the report had before the first write of the ledger */
    Killer(
            Platform platform,
            ExternalSystem system,
            Client probe,
            DailyReports reports,
            Ledger ledger,
            long reportedBefore) {
        this.platform = platform;
        this.system = system;
        this.probe = probe;
        this.reports = reports;
        this.ledger = ledger;
        this.reportedBefore = reportedBefore;
    }

    Recovery kill(String name) throws InterruptedException {
        Member victim = platform.member(name).orElseThrow(() -> new CannotMeasure("No process is named " + name + "."));
        long start = System.nanoTime();
        victim.kill();
        await(name + " is started again", () -> hasSuccessor(victim));
        await("Keycloak answers after the kill of " + name, () -> {
            system.renew();
            return true;
        });
        await("the report answers after the kill of " + name, () -> reports.received() >= 0);
        probe.handIn();
        Duration answering = Duration.ofNanos(System.nanoTime() - start);
        int acknowledged = ledger.handedIn();
        await(
                "the report catches up after the kill of " + name,
                () -> reports.received() - reportedBefore >= acknowledged);
        return new Recovery(name, answering, Duration.ofNanos(System.nanoTime() - start));
    }

    private boolean hasSuccessor(Member victim) {
        return platform.member(victim.name())
                .filter(member -> member.pid() != victim.pid() && member.isAlive())
                .isPresent();
    }

    private void await(String what, Check check) throws InterruptedException {
        long start = System.nanoTime();
        while (!holds(check)) {
            platform.requireAlive();
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new NotRecovered(what, LIMIT);
            }
            Thread.sleep(PAUSE);
        }
    }

    private static boolean holds(Check check) throws InterruptedException {
        try {
            return check.holds();
        } catch (IOException notYet) {
            return false;
        }
    }
}
