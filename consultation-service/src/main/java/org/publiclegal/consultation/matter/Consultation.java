package org.publiclegal.consultation.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publiclegal.events.consultation.ClosingReason;
import org.publiclegal.events.consultation.ConsultationAssigned;
import org.publiclegal.events.consultation.ConsultationClosed;
import org.publiclegal.events.consultation.ConsultationEvent;
import org.publiclegal.events.consultation.ConsultationFollowedUp;
import org.publiclegal.events.consultation.ConsultationPublished;
import org.publiclegal.events.consultation.ConsultationRated;
import org.publiclegal.events.consultation.ConsultationReceived;
import org.publiclegal.events.consultation.ConsultationReplied;
import org.publiclegal.events.consultation.ConsultationReturned;
import org.publiclegal.events.consultation.ConsultationTransferred;
import org.publiclegal.events.consultation.ConsultationWithdrawn;
import org.publiclegal.events.consultation.Timeliness;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.aggregate.Change;

/**
 * One request for legal advice. Its methods decide: each gives the next state with the facts that follow, or refuses.
 *
 * @param source {@code portal}, or the client id of the system that sent it
 * @param rating what the person thought of the service, once they said
 */
record Consultation(
        ConsultationId id,
        String source,
        Question question,
        Deadlines deadlines,
        ConsultationState state,
        Optional<Colleague> assignee,
        List<TimelineEntry> timeline,
        Optional<Rating> rating,
        Instant receivedAt) {

    Consultation {
        timeline = List.copyOf(timeline);
    }

    static Change<Consultation, ConsultationEvent> receive(
            ConsultationId id, String source, Question question, Deadlines deadlines, Instant at) {
        Consultation received = new Consultation(
                id,
                source,
                question,
                deadlines,
                ConsultationState.WAITING,
                Optional.empty(),
                List.of(new TimelineEntry.Received(at)),
                Optional.empty(),
                at);
        return Change.of(
                received,
                new ConsultationReceived(
                        question.district(),
                        question.channel(),
                        question.field(),
                        deadlines.firstReply(),
                        deadlines.closing(),
                        at));
    }

    DistrictCode district() {
        return question.district();
    }

    long replies() {
        return timeline.stream().filter(TimelineEntry.Replied.class::isInstance).count();
    }

    /** The next deadline that is not met yet; empty once closed or withdrawn. */
    Optional<LocalDate> due() {
        if (!state.isOpen()) {
            return Optional.empty();
        }
        return Optional.of(replies() == 0 ? deadlines.firstReply() : deadlines.closing());
    }

    /** Makes a colleague responsible, instead of whoever was. */
    Change<Consultation, ConsultationEvent> assign(Colleague by, Colleague to, Instant at) {
        requireOpen();
        return Change.of(
                with(ConsultationState.ASSIGNED, Optional.of(to), new TimelineEntry.Assigned(by, to, at)),
                new ConsultationAssigned(to.id(), at));
    }

    /** Takes a consultation that nobody is responsible for. Refuses when somebody is. */
    Change<Consultation, ConsultationEvent> take(Colleague by, Instant at) {
        requireOpen();
        requireFreeFor(by);
        return assign(by, by, at);
    }

    Change<Consultation, ConsultationEvent> giveBack(Colleague by, String reason, Instant at) {
        requireOpen();
        requireFreeFor(by);
        if (assignee.isEmpty()) {
            throw new MatterRefusal.StateConflict(state);
        }
        return Change.of(
                with(ConsultationState.WAITING, Optional.empty(), new TimelineEntry.Returned(by, reason, at)),
                new ConsultationReturned(by.id(), at));
    }

    /** Answers the person. Who answers what nobody was responsible for becomes responsible. */
    Change<Consultation, ConsultationEvent> reply(Colleague by, String text, Instant at) {
        requireOpen();
        requireFreeFor(by);
        int ordinal = Math.toIntExact(replies()) + 1;
        LocalDate due = ordinal == 1 ? deadlines.firstReply() : deadlines.closing();
        ConsultationReplied replied = new ConsultationReplied(by.id(), ordinal, Deadlines.judge(due, at), at);
        Consultation taken = assignee.isEmpty() ? assign(by, by, at).state() : this;
        Consultation answered =
                taken.with(ConsultationState.REPLIED, Optional.of(by), new TimelineEntry.Replied(by, text, at));
        return assignee.isEmpty()
                ? Change.of(answered, new ConsultationAssigned(by.id(), at), replied)
                : Change.of(answered, replied);
    }

    /** Ends it. Refuses an answered end without any answer. */
    Change<Consultation, ConsultationEvent> close(Colleague by, ClosingReason reason, Instant at) {
        requireOpen();
        if (reason == ClosingReason.ANSWERED && replies() == 0) {
            throw new MatterRefusal.StateConflict(state);
        }
        Timeliness timeliness = Deadlines.judge(deadlines.closing(), at);
        return Change.of(
                with(ConsultationState.CLOSED, assignee, new TimelineEntry.Closed(by, reason, at)),
                new ConsultationClosed(reason, timeliness, at));
    }

    /** Hands it to another district, where nobody is responsible yet. The deadlines stay the person's. */
    Change<Consultation, ConsultationEvent> transfer(Colleague by, DistrictCode to, String reason, Instant at) {
        requireOpen();
        if (to.equals(district())) {
            throw new MatterRefusal.StateConflict(state);
        }
        Question moved = new Question(
                to,
                question.channel(),
                question.field(),
                question.title(),
                question.text(),
                question.contact(),
                question.attachments());
        Consultation handed = with(
                ConsultationState.WAITING,
                Optional.empty(),
                new TimelineEntry.Transferred(by, district(), to, reason, at));
        return Change.of(handed.with(moved), new ConsultationTransferred(district(), to, at));
    }

    /** The person asks on; whoever is responsible owes an answer again. */
    Change<Consultation, ConsultationEvent> followUp(String text, Instant at) {
        requireOpen();
        ConsultationState next = assignee.isPresent() ? ConsultationState.ASSIGNED : ConsultationState.WAITING;
        return Change.of(with(next, assignee, new TimelineEntry.FollowedUp(text, at)), new ConsultationFollowedUp(at));
    }

    Change<Consultation, ConsultationEvent> withdraw(Instant at) {
        requireOpen();
        return Change.of(
                with(ConsultationState.WITHDRAWN, assignee, new TimelineEntry.Withdrawn(at)),
                new ConsultationWithdrawn(at));
    }

    /** Takes the person's rating, once, after the first reply. */
    Change<Consultation, ConsultationEvent> rate(Rating given, Instant at) {
        if (!isRatable()) {
            throw new MatterRefusal.StateConflict(state);
        }
        List<TimelineEntry> longer = longer(new TimelineEntry.Rated(given, at));
        return Change.of(
                new Consultation(
                        id, source, question, deadlines, state, assignee, longer, Optional.of(given), receivedAt),
                new ConsultationRated(given.grade(), at));
    }

    /** Makes a question and answer of it public, as staff have written them for everybody to read. */
    Change<Consultation, ConsultationEvent> publish(Colleague by, Publication publication, Instant at) {
        if (!isPublishable()) {
            throw new MatterRefusal.StateConflict(state);
        }
        return Change.of(
                with(state, assignee, new TimelineEntry.Published(by, at)),
                new ConsultationPublished(publication.field(), publication.question(), publication.answer(), at));
    }

    /** Whether it was answered, is still known in words, and was not taken back. */
    boolean isPublishable() {
        return replies() > 0 && state != ConsultationState.WITHDRAWN && !isForgotten();
    }

    boolean isRatable() {
        return rating.isEmpty() && replies() > 0 && state != ConsultationState.WITHDRAWN && !isForgotten();
    }

    /** Removes what people have written of a consultation that has ended. What happened stays, and so do all figures. */
    Change<Consultation, ConsultationEvent> forget(Instant at) {
        if (retainedSince().isEmpty()) {
            throw new MatterRefusal.StateConflict(state);
        }
        List<TimelineEntry> wordless = longer(new TimelineEntry.Forgotten(at)).stream()
                .map(TimelineEntry::withoutWords)
                .toList();
        return Change.of(new Consultation(
                id,
                source,
                question.withoutWords(),
                deadlines,
                state,
                assignee,
                wordless,
                rating.map(Rating::withoutRemark),
                receivedAt));
    }

    /** When it ended, if what people have written is still there. */
    Optional<Instant> retainedSince() {
        return isForgotten()
                ? Optional.empty()
                : timeline.stream()
                        .filter(entry ->
                                entry instanceof TimelineEntry.Closed || entry instanceof TimelineEntry.Withdrawn)
                        .map(TimelineEntry::at)
                        .findFirst();
    }

    private boolean isForgotten() {
        return timeline.stream().anyMatch(TimelineEntry.Forgotten.class::isInstance);
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new MatterRefusal.AlreadyClosed(state);
        }
    }

    private void requireFreeFor(Colleague by) {
        assignee.filter(other -> !other.id().equals(by.id())).ifPresent(other -> {
            throw new MatterRefusal.AssignedToAnother(other);
        });
    }

    private Consultation with(ConsultationState next, Optional<Colleague> responsible, TimelineEntry entry) {
        return new Consultation(id, source, question, deadlines, next, responsible, longer(entry), rating, receivedAt);
    }

    private Consultation with(Question moved) {
        return new Consultation(id, source, moved, deadlines, state, assignee, timeline, rating, receivedAt);
    }

    private List<TimelineEntry> longer(TimelineEntry entry) {
        List<TimelineEntry> longer = new ArrayList<>(timeline);
        longer.add(entry);
        return longer;
    }
}
