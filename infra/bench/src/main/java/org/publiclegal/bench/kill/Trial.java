package org.publiclegal.bench.kill;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.publiclegal.bench.outcome.Durations;
import org.publiclegal.bench.outcome.Outcome;
import org.publiclegal.bench.outcome.Table;
import org.publiclegal.bench.platform.CannotMeasure;
import org.publiclegal.bench.platform.ExternalSystem;
import org.publiclegal.bench.platform.Member;
import org.publiclegal.bench.platform.Platform;
import org.publiclegal.bench.platform.Requests;
import org.publiclegal.events.district.District;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.events.district.Districts;

/** One trial from the first write to the comparison. */
final class Trial {

    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration CATCH_UP = Duration.ofMinutes(2);
    private static final int SHOWN = 20;
    private static final int CALM_MILLIS = 2_000;

    private final Platform platform;
    private final ExternalSystem system;
    private final Outcome outcome;
    private final Ledger ledger = new Ledger();
    private final List<Client> clients;
    private final Duration pause;
    private final Client probe;
    private final DailyReports reports;
    private final StoredConsultations stored;
    private final Random random = new Random(12348);

    Trial(Platform platform, HttpClient http, ExternalSystem system, int clients, int rate, Outcome outcome) {
        this.platform = platform;
        this.system = system;
        this.outcome = outcome;
        List<DistrictCode> districts =
                Districts.all().stream().map(District::code).toList();
        Requests requests = new Requests(platform.addresses(), system, ANSWER);
        Persistence persistence = new Persistence(http);
        this.clients = IntStream.range(0, clients)
                .mapToObj(seed -> new Client(requests, persistence, ledger, districts, seed))
                .toList();
        this.pause = Duration.ofMillis(1_000L * clients / rate);
        this.probe = new Client(requests, persistence, ledger, districts, clients);
        this.reports = new DailyReports(http, requests, districts);
        this.stored = new StoredConsultations(requests, persistence);
    }

    void run(int kills, List<String> only) throws Exception {
        Figures before = reportBefore();
        Crowd crowd = Crowd.start(clients, pause);
        List<Recovery> recoveries = kill(kills, victims(only), before.total("received"));
        crowd.stop();
        outcome.progress(ledger.writes() + " writes acknowledged; comparing them with the report and the store");
        Figures difference = difference(before);
        Verdict verdict = stored.compare(ledger.matters());
        tell(recoveries, verdict, difference, kills);
    }

    /** What the report has once it agrees with the store, before anything is killed. */
    private Figures reportBefore() throws InterruptedException {
        String seen = "nothing";
        long start = System.nanoTime();
        while (System.nanoTime() - start < CATCH_UP.toNanos()) {
            try {
                system.renew();
                Figures before = reports.read();
                seen = "%d received, %d withdrawn".formatted(before.total("received"), before.total("withdrawn"));
                if (before.total("received") == stored.count() && before.total("withdrawn") == stored.withdrawn()) {
                    return before;
                }
            } catch (IOException notYet) {
                seen = notYet.toString();
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        throw new CannotMeasure("The daily report does not agree with the store even before the first kill: " + seen);
    }

    private List<String> victims(List<String> only) {
        List<String> victims = platform.members().stream()
                .map(Member::name)
                .filter(name -> !name.equals(Platform.LAUNCHER))
                .filter(name -> only.isEmpty() || only.contains(name))
                .toList();
        if (victims.isEmpty()) {
            throw new CannotMeasure("None of these processes runs: " + String.join(", ", only) + ".");
        }
        return victims;
    }

    private List<Recovery> kill(int kills, List<String> victims, long reportedBefore) throws InterruptedException {
        Killer killer = new Killer(platform, system, probe, reports, ledger, reportedBefore);
        List<Recovery> recoveries = new ArrayList<>();
        try {
            for (int count = 0; count < kills; count++) {
                Thread.sleep(random.nextInt(CALM_MILLIS / 4, CALM_MILLIS));
                Recovery recovery = killer.kill(victims.get(count % victims.size()));
                recoveries.add(recovery);
                outcome.progress("kill %d of %d, %s: answers again after %s, report complete after %s"
                        .formatted(
                                count + 1,
                                kills,
                                recovery.process(),
                                Durations.seconds(recovery.answering()),
                                Durations.seconds(recovery.counted())));
            }
        } catch (NotRecovered stuck) {
            outcome.progress(stuck.sentence());
        }
        return recoveries;
    }

    /** What the report has too much (or, below zero, too little), once it had time to catch up. */
    private Figures difference(Figures before) throws InterruptedException {
        Figures expected = before.plus(Figures.of(ledger.matters()));
        Optional<Figures> difference = Optional.empty();
        long start = System.nanoTime();
        while (!difference.map(Figures::isZero).orElse(false) && System.nanoTime() - start < CATCH_UP.toNanos()) {
            try {
                difference = Optional.of(reports.read().minus(expected));
            } catch (IOException notYet) {
                outcome.progress("the report can't be read: " + notYet.getMessage());
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        return difference.orElseThrow(() -> new CannotMeasure("The daily report can't be read any more."));
    }

    private void tell(List<Recovery> recoveries, Verdict verdict, Figures difference, int kills) {
        outcome.table("Kills and recovery", recoveryTable(recoveries));
        outcome.table("Acknowledged writes", writes(verdict, difference));
        if (!difference.isZero()) {
            outcome.table("The report differs from what was acknowledged", differences(difference));
        }
        ledger.unsettled().stream().limit(SHOWN).forEach(outcome::progress);
        outcome.promise("recovered from each of " + kills + " kills", recoveries.size() == kills);
        outcome.promise("no acknowledged write lost, none done twice", verdict.equals(Verdict.GOOD));
        outcome.promise("the report counts each once", difference.isZero());
        outcome.promise(
                "every request settled within its time", ledger.unsettled().isEmpty());
    }

    private static Table recoveryTable(List<Recovery> recoveries) {
        Table table = Table.of("process", "kills", "answers after", "at most", "report complete after", "at most");
        recoveries.stream().map(Recovery::process).distinct().forEach(process -> {
            List<Recovery> own = recoveries.stream()
                    .filter(each -> each.process().equals(process))
                    .toList();
            List<Duration> answering = own.stream().map(Recovery::answering).toList();
            List<Duration> counted = own.stream().map(Recovery::counted).toList();
            table.row(
                    process,
                    own.size(),
                    Durations.seconds(Durations.median(answering)),
                    Durations.seconds(Durations.longest(answering)),
                    Durations.seconds(Durations.median(counted)),
                    Durations.seconds(Durations.longest(counted)));
        });
        return table;
    }

    private Table writes(Verdict verdict, Figures difference) {
        Figures acknowledged = Figures.of(ledger.matters());
        return Table.of("acknowledged", "handed in", "follow-ups", "withdrawals", "lost", "twice", "report differs by")
                .row(
                        ledger.writes(),
                        acknowledged.total("received"),
                        acknowledged.total("followedUp"),
                        acknowledged.total("withdrawn"),
                        verdict.lost(),
                        verdict.twice(),
                        difference.notZero().size());
    }

    private static Table differences(Figures difference) {
        Table table = Table.of("district", "of", "count", "difference");
        difference.notZero().entrySet().stream()
                .limit(SHOWN)
                .forEach(entry -> table.row(
                        entry.getKey().district(),
                        entry.getKey().of(),
                        entry.getKey().count(),
                        "%+d".formatted(entry.getValue())));
        return table;
    }
}
