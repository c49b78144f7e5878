package org.publiclegal.search.repository;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.publiclegal.search.repository.ConsultationRepository.Stored;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.problem.NotFound;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.stereotype.Service;

/** What staff do with entries. Every method checks the role before anything else. */
@Service
class EntryCommands {

    private final ConsultationRepository repository;
    private final Clock clock;

    EntryCommands(ConsultationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }

    Stored open(Actor actor, String id) {
        Access.scope(actor, RepositoryOperation.READ_ENTRIES);
        return repository.find(id).orElseThrow(NotFound::new);
    }

    List<RepositoryEntry> list(Actor actor, EntryList wanted) {
        Access.scope(actor, RepositoryOperation.READ_ENTRIES);
        return repository.list(wanted);
    }

    /**
     * The id of the new entry.
     *
     * @param submit whether it is to be reviewed at once
     */
    String draft(Actor.Staff staff, Wording wording, boolean submit) {
        Access.scope(staff, RepositoryOperation.EDIT_ENTRIES);
        String id = UUID.randomUUID().toString();
        RepositoryEntry entry = RepositoryEntry.drafted(id, "", wording, Author.of(staff), now());
        repository.add(submit ? entry.submit() : entry, staff, now());
        return id;
    }

    void edit(Actor.Staff staff, String id, long version, Wording wording, boolean submit) {
        Access.scope(staff, RepositoryOperation.EDIT_ENTRIES);
        change(staff, id, version, submit ? "SUBMIT_ENTRY" : "EDIT_ENTRY", entry -> {
            RepositoryEntry edited = entry.edit(wording, Author.of(staff), now());
            return submit ? edited.submit() : edited;
        });
    }

    void discard(Actor.Staff staff, String id, long version) {
        Access.scope(staff, RepositoryOperation.EDIT_ENTRIES);
        change(staff, id, version, "DISCARD_DRAFT", RepositoryEntry::discard);
    }

    /** @param due the day by which it is to be reviewed again */
    void approve(Actor.Staff staff, String id, long version, LocalDate due) {
        Access.scope(staff, RepositoryOperation.REVIEW_ENTRIES);
        change(staff, id, version, "APPROVE_ENTRY", entry -> entry.approve(Author.of(staff), due, now()));
    }

    void sendBack(Actor.Staff staff, String id, long version, String remark) {
        Access.scope(staff, RepositoryOperation.REVIEW_ENTRIES);
        change(staff, id, version, "SEND_ENTRY_BACK", entry -> entry.sendBack(Author.of(staff), remark));
    }

    void withdraw(Actor.Staff staff, String id, long version) {
        Access.scope(staff, RepositoryOperation.REVIEW_ENTRIES);
        change(staff, id, version, "WITHDRAW_ENTRY", entry -> entry.withdraw(Author.of(staff), now()));
    }

    private void change(
            Actor.Staff staff, String id, long version, String operation, UnaryOperator<RepositoryEntry> decision) {
        Stored loaded = repository.find(id).orElseThrow(NotFound::new);
        if (loaded.version() != version) {
            throw new RepositoryRefusal.ChangedMeanwhile();
        }
        repository.save(loaded, decision.apply(loaded.entry()), staff, operation, now());
    }

    /** Stores keep milliseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
