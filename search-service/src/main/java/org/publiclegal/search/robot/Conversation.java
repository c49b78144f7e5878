package org.publiclegal.search.robot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one person and the robot have said to each other.
 *
 * @param id which only the person knows, and by which they come back to it
 * @param owner client id of the system that holds it for a person; empty on the portal
 * @param facts what was said since the last answer, which the next one is looked for by
 * @param guides ids of the guided questions that were asked
 * @param at when something was last said
 */
record Conversation(String id, String owner, List<Turn> turns, List<String> facts, Set<String> guides, Instant at) {

    static final int LONGEST_TEXT = 500;
    static final int MOST_TURNS = 120;
    private static final int MOST_FACTS = 12;

    Conversation {
        turns = List.copyOf(turns);
        facts = List.copyOf(facts);
        guides = Set.copyOf(guides);
    }

    static Conversation begun(String id, String owner, Instant at) {
        return new Conversation(id, owner, List.of(), List.of(), Set.of(), at);
    }

    /** All that is known of what is asked, in one text. */
    String topic(String next) {
        return String.join("，", Stream.concat(facts.stream(), Stream.of(next)).toList());
    }

    /** Goes on. What ends a topic begins the next one without facts. */
    Conversation with(String fact, List<Turn> said, Instant now) {
        List<Turn> all = new ArrayList<>(turns);
        all.addAll(said);
        List<String> known = new ArrayList<>(facts);
        known.add(fact);
        List<String> asked = said.stream()
                .filter(Turn.Asked.class::isInstance)
                .map(Turn.Asked.class::cast)
                .map(Turn.Asked::guide)
                .toList();
        boolean open = !asked.isEmpty();
        return new Conversation(
                id,
                owner,
                all,
                open ? known.subList(Math.max(0, known.size() - MOST_FACTS), known.size()) : List.of(),
                Set.copyOf(Stream.concat(guides.stream(), asked.stream()).toList()),
                now);
    }

    /** The same with an answer marked; nothing happens when there is no answer at the place. */
    Conversation marked(int turn, Turn.Mark mark) {
        if (turn < 0 || turn >= turns.size() || !(turns.get(turn) instanceof Turn.Answered answered)) {
            return this;
        }
        List<Turn> all = new ArrayList<>(turns);
        all.set(turn, answered.marked(mark));
        return new Conversation(id, owner, all, facts, guides, at);
    }

    boolean isLong() {
        return turns.size() >= MOST_TURNS;
    }
}
