package org.publiclegal.consultation.matter;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.publiclegal.consultation.calendar.WorkingDayCalendar;
import org.publiclegal.consultation.matter.Consultations.Stored;
import org.publiclegal.events.consultation.ConsultationEvent;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.aggregate.Change;
import org.publiclegal.starter.audit.Command;
import org.publiclegal.starter.problem.NotFound;
import org.springframework.stereotype.Service;

/** Loads, lets the consultation decide, and saves. What was decided on a state that has changed is decided again. */
@Service
class ConsultationCommands {

    private static final int ATTEMPTS = 5;

    private final Consultations consultations;
    private final WorkingDayCalendar calendar;
    private final Clock clock;

    ConsultationCommands(Consultations consultations, WorkingDayCalendar calendar, Clock clock) {
        this.consultations = consultations;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Receives a question, once for each key of a sender.
     *
     * @param key chosen by the sender; the same key with the same question gives the consultation that it gave before
     */
    Stored receive(Actor actor, String source, String key, Question question) {
        RequestKey request = RequestKey.of(source, key, question);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Stored> earlier = consultations.findByRequest(request);
            if (earlier.isPresent()) {
                return sameRequest(earlier.get(), request);
            }
            Instant now = now();
            Change<Consultation, ConsultationEvent> received = Consultation.receive(
                    ConsultationId.random(now), source, question, Deadlines.from(now, calendar.current()), now);
            Optional<Stored> added = consultations.add(
                    received, request, new Command(actor, MatterOperation.RECEIVE.name(), question.district(), now));
            if (added.isPresent()) {
                return added.get();
            }
        }
        throw new MatterRefusal.ChangedMeanwhile();
    }

    /**
     * Does something with a consultation that was loaded before.
     *
     * @param expected the version that the actor had before them; empty when whatever is there now will do
     */
    Stored change(
            Actor actor,
            String operation,
            ConsultationId id,
            OptionalLong expected,
            BiFunction<Consultation, Instant, Change<Consultation, ConsultationEvent>> decision) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Stored loaded = consultations.find(id).orElseThrow(NotFound::new);
            if (expected.isPresent() && expected.getAsLong() != loaded.version()) {
                throw new MatterRefusal.ChangedMeanwhile();
            }
            Instant now = now();
            Change<Consultation, ConsultationEvent> change = decision.apply(loaded.consultation(), now);
            Command command =
                    new Command(actor, operation, loaded.consultation().district(), now);
            Optional<Stored> saved = consultations.save(loaded, change, command);
            if (saved.isPresent()) {
                return saved.get();
            }
        }
        throw new MatterRefusal.ChangedMeanwhile();
    }

    private static Stored sameRequest(Stored earlier, RequestKey request) {
        if (!earlier.requestDigest().equals(request.digest())) {
            throw new MatterRefusal.KeyReused();
        }
        return earlier;
    }

    /** Stores keep milliseconds; so does everything that is decided. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
