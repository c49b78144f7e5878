package org.publiclegal.search.repository;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A question that many ask, and its answer. What is published stays as it was reviewed while the next wording is drafted
 * and reviewed beside it; who drafted does not review. Its methods decide: each gives the next state, or refuses.
 *
 * @param source number of the consultation that it grew from, or of the import that it came by; empty otherwise
 * @param outdated citations of provisions that the published answer relies on and that do not stand any more as they did
 */
record RepositoryEntry(
        String id, String source, Optional<Published> published, Optional<Draft> draft, List<String> outdated) {

    RepositoryEntry {
        outdated = List.copyOf(outdated);
    }

    /**
     * A wording under work.
     *
     * @param submitted whether it waits for a reviewer
     * @param remark why a reviewer sent it back; empty when nobody did
     */
    record Draft(Wording wording, Author author, Instant at, boolean submitted, String remark) {}

    /**
     * A wording that was reviewed.
     *
     * @param due the day, in Shanghai, by which it is to be reviewed again
     */
    record Published(Wording wording, Author reviewer, Instant at, LocalDate due) {}

    static RepositoryEntry drafted(String id, String source, Wording wording, Author author, Instant at) {
        return new RepositoryEntry(id, source, Optional.empty(), draft(wording, author, at), List.of());
    }

    public EntryState state() {
        return draft.map(each -> each.submitted() ? EntryState.IN_REVIEW : EntryState.DRAFT)
                .orElse(published.isPresent() ? EntryState.PUBLISHED : EntryState.DISCARDED);
    }

    /** The wording that is worked on, or the published one; of what was discarded there is none. */
    public Optional<Wording> latest() {
        return draft.map(Draft::wording).or(() -> published.map(Published::wording));
    }

    /** Puts another wording in the place of the draft, or begins one. */
    RepositoryEntry edit(Wording wording, Author author, Instant at) {
        return with(draft(wording, author, at));
    }

    RepositoryEntry submit() {
        Draft open = open();
        return with(Optional.of(new Draft(open.wording(), open.author(), open.at(), true, "")));
    }

    /** Publishes the draft. Refuses the one who wrote it. */
    RepositoryEntry approve(Author reviewer, LocalDate due, Instant at) {
        Draft submitted = submitted(reviewer);
        return new RepositoryEntry(
                id,
                source,
                Optional.of(new Published(submitted.wording(), reviewer, at, due)),
                Optional.empty(),
                List.of());
    }

    RepositoryEntry sendBack(Author reviewer, String remark) {
        Draft submitted = submitted(reviewer);
        return with(Optional.of(new Draft(submitted.wording(), submitted.author(), submitted.at(), false, remark)));
    }

    /** Takes what is published off the portal; its wording becomes the draft, unless there is one. */
    RepositoryEntry withdraw(Author by, Instant at) {
        Published open = published.orElseThrow(() -> new RepositoryRefusal.StateConflict(state()));
        return new RepositoryEntry(
                id, source, Optional.empty(), draft.or(() -> draft(open.wording(), by, at)), List.of());
    }

    /** Gives the draft up. What is published stays. */
    RepositoryEntry discard() {
        if (draft.isEmpty()) {
            throw new RepositoryRefusal.StateConflict(state());
        }
        return with(Optional.empty());
    }

    /** Notes which of its provisions have changed since the review. */
    RepositoryEntry flag(List<String> citations) {
        return new RepositoryEntry(id, source, published, draft, citations);
    }

    /** The same, as it comes from somewhere else. */
    RepositoryEntry from(String other) {
        return new RepositoryEntry(id, other, published, draft, outdated);
    }

    private Draft open() {
        return draft.filter(each -> !each.submitted()).orElseThrow(() -> new RepositoryRefusal.StateConflict(state()));
    }

    private Draft submitted(Author reviewer) {
        Draft submitted =
                draft.filter(Draft::submitted).orElseThrow(() -> new RepositoryRefusal.StateConflict(state()));
        if (submitted.author().id().equals(reviewer.id())) {
            throw new RepositoryRefusal.OwnDraft();
        }
        return submitted;
    }

    private RepositoryEntry with(Optional<Draft> next) {
        return new RepositoryEntry(id, source, published, next, outdated);
    }

    private static Optional<Draft> draft(Wording wording, Author author, Instant at) {
        return Optional.of(new Draft(wording, author, at, false, ""));
    }
}
