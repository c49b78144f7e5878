package org.publiclegal.starter.consumption;

import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.audit.AuditEntries;
import org.publiclegal.starter.audit.AuditTrail;
import org.publiclegal.starter.audit.Command;
import org.publiclegal.starter.problem.NotFound;

/** What an administrator does about dead letters. */
final class DeadLetterCommands {

    private static final DistrictCode MUNICIPALITY = new DistrictCode("310000");

    private final DeadLetters letters;
    private final List<Subscriber<?>> subscribers;
    private final AuditTrail trail;
    private final AuditEntries entries = new AuditEntries(java.util.Set.of());
    private final Clock clock;

    DeadLetterCommands(DeadLetters letters, List<Subscriber<?>> subscribers, AuditTrail trail, Clock clock) {
        this.letters = letters;
        this.subscribers = List.copyOf(subscribers);
        this.trail = trail;
        this.clock = clock;
    }

    /** Applies the letter now. False when it failed again; its reason is then the new one. */
    boolean replay(Actor.Staff actor, String id) {
        DeadLetters.Message message = open(actor, id);
        try {
            subscribers.stream()
                    .filter(each -> each.topic().equals(message.topic()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nothing here reads " + message.topic()))
                    .apply(message.headers(), message.body().getData());
        } catch (RuntimeException again) {
            letters.failedAgain(id, again.getClass().getSimpleName() + ": " + again.getMessage());
            record(actor, "DEAD_LETTER_REPLAY_FAILED", id, DeadLetter.State.WAITING);
            return false;
        }
        letters.settle(id, DeadLetter.State.APPLIED, actor.id());
        record(actor, "DEAD_LETTER_REPLAY", id, DeadLetter.State.APPLIED);
        return true;
    }

    void discard(Actor.Staff actor, String id) {
        open(actor, id);
        letters.settle(id, DeadLetter.State.DISCARDED, actor.id());
        record(actor, "DEAD_LETTER_DISCARD", id, DeadLetter.State.DISCARDED);
    }

    private DeadLetters.Message open(Actor.Staff actor, String id) {
        Access.require(actor, DeadLetterOperation.SETTLE_DEAD_LETTER, MUNICIPALITY);
        return letters.waiting(id).orElseThrow(NotFound::new);
    }

    private void record(Actor.Staff actor, String operation, String id, DeadLetter.State after) {
        Command command = new Command(actor, operation, MUNICIPALITY, clock.instant());
        trail.append(List.of(entries.entry(
                "dead-letter:" + id,
                command.at().toEpochMilli(),
                new Document("state", DeadLetter.State.WAITING.name()),
                new Document("state", after.name()),
                command)));
    }
}
