package org.publiclegal.search.repository;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.publiclegal.search.repository.ConsultationRepository.Stored;
import org.publiclegal.search.repository.RepositoryEntry.Published;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.aggregate.Lease;
import org.publiclegal.starter.aggregate.LeasedWorker;
import org.publiclegal.starter.time.Shanghai;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sees every few minutes whether the provisions that published answers rely on still stand as they did: a law may have
 * been imported anew, or a version of it may come into force today.
 */
@Component
class AmendmentWatch extends LeasedWorker {

    private static final Logger LOG = LoggerFactory.getLogger(AmendmentWatch.class);
    private static final Actor ITSELF = new Actor.Service("amendment-watch");
    private static final Duration REST = Duration.ofMinutes(5);
    private static final Duration GRACE = Duration.ofSeconds(4);
    private static final int AT_A_TIME = 50;

    private final ConsultationRepository repository;
    private final Provisions provisions;
    private final Clock clock;

    AmendmentWatch(ConsultationRepository repository, Provisions provisions, MongoDatabase database, Clock clock) {
        super(Lease.of(database, "amendment-watch", clock), REST, GRACE);
        this.repository = repository;
        this.provisions = provisions;
        this.clock = clock;
    }

    /** Never says that there is more, since it sees all at once. */
    @Override
    protected boolean worked() {
        Optional<String> after = Optional.empty();
        do {
            after = holdsLease() && isRunning() ? look(after) : Optional.empty();
        } while (after.isPresent());
        return false;
    }

    /** The last id of those that were seen; empty at the end. */
    private Optional<String> look(Optional<String> after) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        List<RepositoryEntry> some = repository.published(Optional.empty(), after, AT_A_TIME);
        some.stream()
                .filter(each -> !outdated(each, today).equals(each.outdated()))
                .forEach(each -> flag(each.id(), today));
        return some.size() > AT_A_TIME ? Optional.of(some.getLast().id()) : Optional.empty();
    }

    private List<String> outdated(RepositoryEntry entry, LocalDate today) {
        return entry.published().map(Published::wording).stream()
                .flatMap(wording -> wording.reliances().stream())
                .filter(reliance -> !provisions.stands(reliance, today))
                .map(Reliance::citation)
                .toList();
    }

    /** What somebody changes at the same moment is flagged the next time. */
    private void flag(String id, LocalDate today) {
        Stored loaded = repository.find(id).orElseThrow();
        List<String> outdated = outdated(loaded.entry(), today);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            repository.save(loaded, loaded.entry().flag(outdated), ITSELF, "FLAG_ENTRY", now);
            LOG.atInfo()
                    .addKeyValue("entry", id)
                    .addKeyValue("outdated", outdated.size())
                    .log("Provisions of an answer were compared and differ from before");
        } catch (RepositoryRefusal.ChangedMeanwhile busy) {
            LOG.atDebug().addKeyValue("entry", id).log("An entry is being changed");
        }
    }
}
