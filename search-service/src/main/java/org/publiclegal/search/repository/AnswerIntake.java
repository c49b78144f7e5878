package org.publiclegal.search.repository;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.publiclegal.search.intake.Intake;
import org.publiclegal.search.library.LibraryOperation;
import org.publiclegal.search.mark.Arriving;
import org.publiclegal.search.mark.Effect;
import org.publiclegal.search.repository.AnswerLine.Imported;
import org.publiclegal.search.repository.ConsultationRepository.Stored;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.stereotype.Component;

/**
 * Questions and answers, as files bring them in. What somebody has reviewed already is published, for a year; the rest
 * waits for its review.
 */
@Component
final class AnswerIntake implements Intake<Imported> {

    private static final Actor ITSELF = new Actor.Service("answer-import");
    private static final int ATTEMPTS = 5;

    private final ConsultationRepository repository;
    private final Provisions provisions;
    private final Clock clock;

    AnswerIntake(ConsultationRepository repository, Provisions provisions, Clock clock) {
        this.repository = repository;
        this.provisions = provisions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "answers";
    }

    @Override
    public LibraryOperation operation() {
        return LibraryOperation.IMPORT_ANSWERS;
    }

    @Override
    public String portal() {
        return "/answers";
    }

    @Override
    public long count() {
        return repository.countPublished();
    }

    @Override
    public Imported read(String line) {
        return AnswerLine.parse(line, provisions, Shanghai.dayOf(clock.instant()));
    }

    @Override
    public String id(Imported read) {
        return read.id();
    }

    @Override
    public List<Effect> put(String source, List<Arriving<Imported>> arriving) {
        return arriving.stream()
                .map(each -> put(source + "#" + each.line(), each.what()))
                .toList();
    }

    /** An entry remembers which line it came by, and what that came to, so that a repetition comes to the same. */
    private Effect put(String line, Imported imported) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Stored> known = repository.find(imported.id());
            Effect effect =
                    known.map(each -> effect(each.entry(), line, imported)).orElse(Effect.ADDED);
            if (effect == Effect.UNCHANGED
                    || known.filter(each -> isBy(each.entry(), line)).isPresent()) {
                return effect;
            }
            RepositoryEntry entry = entry(known, line + "=" + effect, imported);
            if (isPut(known, entry)) {
                return effect;
            }
        }
        throw new RepositoryRefusal.ChangedMeanwhile();
    }

    private static Effect effect(RepositoryEntry known, String line, Imported imported) {
        if (isBy(known, line)) {
            return Effect.valueOf(known.source().substring(known.source().indexOf('=') + 1));
        }
        return known.latest().filter(each -> says(each, imported.wording())).isPresent()
                ? Effect.UNCHANGED
                : Effect.CHANGED;
    }

    private static boolean isBy(RepositoryEntry known, String line) {
        return known.source().startsWith(line + "=");
    }

    /** Whether both say the same, whatever has become of the provisions meanwhile. */
    private static boolean says(Wording one, Wording other) {
        return one.withReliances(List.of()).equals(other.withReliances(List.of()))
                && one.citations().equals(other.citations());
    }

    private RepositoryEntry entry(Optional<Stored> known, String source, Imported imported) {
        Author author = new Author(ITSELF.id(), imported.wording().owner());
        Instant at = now();
        RepositoryEntry waiting = known.map(each -> each.entry().from(source).edit(imported.wording(), author, at))
                .orElseGet(() -> RepositoryEntry.drafted(imported.id(), source, imported.wording(), author, at))
                .submit();
        return imported.reviewedOn()
                .map(day -> waiting.approve(
                        new Author("", imported.reviewedBy()),
                        day.plusYears(1),
                        day.atStartOfDay(Shanghai.ZONE).toInstant()))
                .orElse(waiting);
    }

    private boolean isPut(Optional<Stored> known, RepositoryEntry entry) {
        if (known.isEmpty()) {
            return repository.add(entry, ITSELF, now());
        }
        try {
            repository.save(known.get(), entry, ITSELF, "IMPORT_ENTRY", now());
            return true;
        } catch (RepositoryRefusal.ChangedMeanwhile busy) {
            return false;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
