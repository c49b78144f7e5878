package org.publiclegal.consultation.matter;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One entry of a timeline as a page shows it.
 *
 * @param key of the sentence that is its heading
 * @param words to be put into the sentence
 * @param by who did it; may be empty
 * @param text as somebody typed it; may be empty
 * @param tone of the colour: calm, good, warn or none
 * @param isFresh whether the reader's page did not show it yet when they sent something
 */
record TimelineRow(String key, List<String> words, Instant at, String by, String text, String tone, boolean isFresh) {

    TimelineRow {
        words = List.copyOf(words);
    }

    /** @param isFresh whether the reader has not seen the entry before */
    static TimelineRow of(TimelineEntry entry, Locale language, boolean isFresh) {
        Instant at = entry.at();
        TimelineRow row = switch (entry) {
            case TimelineEntry.Received e -> plain("timeline.received", at, "", "", "none");
            case TimelineEntry.Assigned e ->
                e.by().id().equals(e.to().id())
                        ? plain("timeline.taken", at, e.by().name(), "", "none")
                        : new TimelineRow(
                                "timeline.assigned", List.of(e.to().name()), at, e.by().name(), "", "none", false);
            case TimelineEntry.Returned e -> plain("timeline.returned", at, e.by().name(), e.reason(), "none");
            case TimelineEntry.Transferred e ->
                new TimelineRow(
                        "timeline.transferred",
                        List.of(Choices.district(e.from(), language), Choices.district(e.to(), language)),
                        at,
                        e.by().name(),
                        e.reason(),
                        "none",
                        false);
            case TimelineEntry.Replied e -> plain("timeline.replied", at, e.by().name(), e.text(), "good");
            case TimelineEntry.FollowedUp e -> plain("timeline.followed-up", at, "", e.text(), "none");
            case TimelineEntry.Closed e -> plain("timeline.closed." + e.reason(), at, e.by().name(), "", "none");
            case TimelineEntry.Withdrawn e -> plain("timeline.withdrawn", at, "", "", "none");
            case TimelineEntry.Forgotten e -> plain("timeline.forgotten", at, "", "", "none");
            case TimelineEntry.Published e -> plain("timeline.published", at, e.by().name(), "", "none");
            case TimelineEntry.Rated e ->
                plain("timeline.rated." + e.rating().grade(), at, "", e.rating().remark(), "none");
        };
        return isFresh ? row.fresh() : row;
    }

    /** The language of the text, for the page's {@code lang} attribute. */
    public String language() {
        return Typed.languageOf(text);
    }

    public Object[] arguments() {
        return words.toArray();
    }

    private TimelineRow fresh() {
        return new TimelineRow(key, words, at, by, text, "warn", true);
    }

    private static TimelineRow plain(String key, Instant at, String by, String text, String tone) {
        return new TimelineRow(key, List.of(), at, by, text, tone, false);
    }
}
