package org.publiclegal.search.synonym;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.audit.Command;
import org.publiclegal.starter.problem.NotFound;
import org.springframework.stereotype.Component;

/** Keeps drafts and switches versions on. */
@Component
class Editing {

    private static final DistrictCode MUNICIPALITY = new DistrictCode("310000");

    private final SynonymVersions versions;
    private final Synonyms synonyms;
    private final Clock clock;

    Editing(SynonymVersions versions, Synonyms synonyms, Clock clock) {
        this.versions = versions;
        this.synonyms = synonyms;
        this.clock = clock;
    }

    /** Refuses with {@link UnreadableSynonyms}, or {@link ChangedMeanwhile} when it was made from an earlier draft. */
    Draft keep(Actor.Staff staff, String text, long version) {
        Access.scope(staff, SynonymOperation.EDIT_DRAFT);
        SynonymText.read(text);
        return versions.keep(text, version, staff.name(), command(staff, SynonymOperation.EDIT_DRAFT, clock.instant()));
    }

    /**
     * Switches the draft on. Refuses with {@link ChangedMeanwhile} when it, or what is in force, is another than was seen.
     *
     * @param seen the draft's version
     * @param inForce number of the version in force
     */
    void switchOn(Actor.Staff staff, long seen, int inForce) {
        Access.scope(staff, SynonymOperation.SWITCH_ON);
        Draft draft = versions.draft();
        if (draft.version() != seen) {
            throw new ChangedMeanwhile();
        }
        follow(staff, inForce, draft.text(), Optional.empty());
    }

    /** Switches a version on that was in force before. */
    void switchOnAgain(Actor.Staff staff, int number, int inForce) {
        Access.scope(staff, SynonymOperation.SWITCH_ON);
        Version earlier = versions.find(number).orElseThrow(NotFound::new);
        follow(staff, inForce, earlier.text(), Optional.of(number));
    }

    private void follow(Actor.Staff staff, int inForce, String text, Optional<Integer> again) {
        Version now = versions.latest().orElse(versions.builtIn());
        if (now.number() != inForce) {
            throw new ChangedMeanwhile();
        }
        Instant at = clock.instant();
        versions.add(now.followedBy(text, again, staff.name(), at), command(staff, SynonymOperation.SWITCH_ON, at));
        synonyms.refresh();
    }

    private static Command command(Actor.Staff staff, SynonymOperation operation, Instant at) {
        return new Command(staff, operation.name(), MUNICIPALITY, at);
    }
}
