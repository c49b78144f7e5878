package org.publiclegal.consultation.matter;

import java.time.Instant;
import org.publiclegal.events.consultation.ClosingReason;
import org.publiclegal.events.district.DistrictCode;

/** Something that happened to a consultation. */
sealed interface TimelineEntry {

    Instant at();

    /** Whether the person sees it too. */
    default boolean isForPerson() {
        return switch (this) {
            case Received e -> true;
            case Transferred e -> true;
            case Replied e -> true;
            case FollowedUp e -> true;
            case Closed e -> true;
            case Withdrawn e -> true;
            case Rated e -> true;
            case Forgotten e -> true;
            case Assigned e -> false;
            case Returned e -> false;
            case Published e -> false;
        };
    }

    /** The same without anything that somebody has written. */
    default TimelineEntry withoutWords() {
        return switch (this) {
            case Returned e -> new Returned(e.by(), "", e.at());
            case Transferred e -> new Transferred(e.by(), e.from(), e.to(), "", e.at());
            case Replied e -> new Replied(e.by(), "", e.at());
            case FollowedUp e -> new FollowedUp("", e.at());
            case Rated e -> new Rated(e.rating().withoutRemark(), e.at());
            case Received e -> e;
            case Assigned e -> e;
            case Closed e -> e;
            case Withdrawn e -> e;
            case Forgotten e -> e;
            case Published e -> e;
        };
    }

    record Received(Instant at) implements TimelineEntry {}

    record Assigned(Colleague by, Colleague to, Instant at) implements TimelineEntry {}

    record Returned(Colleague by, String reason, Instant at) implements TimelineEntry {}

    record Transferred(Colleague by, DistrictCode from, DistrictCode to, String reason, Instant at)
            implements TimelineEntry {}

    record Replied(Colleague by, String text, Instant at) implements TimelineEntry {}

    record FollowedUp(String text, Instant at) implements TimelineEntry {}

    record Closed(Colleague by, ClosingReason reason, Instant at) implements TimelineEntry {}

    record Withdrawn(Instant at) implements TimelineEntry {}

    record Rated(Rating rating, Instant at) implements TimelineEntry {}

    record Forgotten(Instant at) implements TimelineEntry {}

    record Published(Colleague by, Instant at) implements TimelineEntry {}
}
