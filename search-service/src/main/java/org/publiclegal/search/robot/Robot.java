package org.publiclegal.search.robot;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.publiclegal.search.robot.Conversations.Stored;
import org.publiclegal.starter.problem.NotFound;
import org.publiclegal.starter.problem.Unavailable;
import org.springframework.stereotype.Service;

/** Talks with people: loads the conversation, understands what was said, lets {@link Dialogue} decide, and saves. */
@Service
class Robot {

    private static final int KEY_BYTES = 16;

    private final Conversations conversations;
    private final Comprehension comprehension;
    private final Guides guides;
    private final WorkList work;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Robot(Conversations conversations, Comprehension comprehension, Guides guides, WorkList work, Clock clock) {
        this.conversations = conversations;
        this.comprehension = comprehension;
        this.guides = guides;
        this.work = work;
        this.clock = clock;
    }

    /** @param owner client id of a system; empty on the portal */
    Conversation begin(String owner) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Conversation begun = Conversation.begun(HexFormat.of().formatHex(key), owner, now());
        conversations.add(begun);
        return begun;
    }

    Optional<Conversation> find(String id, String owner) {
        return stored(id, owner).map(Stored::conversation);
    }

    /**
     * Answers what was said. Refuses with {@link Unavailable} when the library can't be asked; nothing is then kept.
     *
     * @param seen how many turns there were when it was said; what was said to fewer is not said again
     */
    Conversation say(String id, String owner, int seen, String text) {
        return goOn(id, owner, seen, text, text);
    }

    /** Answers the guided question that was asked last with one of its options; an unknown one is not an answer. */
    Conversation choose(String id, String owner, int seen, int option) {
        Conversation before = find(id, owner).orElseThrow(NotFound::new);
        if (before.turns().isEmpty() || !(before.turns().getLast() instanceof Turn.Asked asked)) {
            return before;
        }
        if (option < 0 || option >= asked.options().size()) {
            throw new NotFound();
        }
        String text = asked.options().get(option);
        String words = guides.find(asked.guide()).stream()
                .flatMap(each -> each.options().stream())
                .filter(each -> each.text().equals(text))
                .map(Guide.Option::words)
                .findFirst()
                .orElse(text);
        return goOn(id, owner, seen, text, words);
    }

    /** @param turn place of the answer among the turns, from 0 */
    void mark(String id, String owner, int turn, Turn.Mark mark) {
        Stored loaded = stored(id, owner).orElseThrow(NotFound::new);
        Conversation marked = loaded.conversation().marked(turn, mark);
        boolean changed = !marked.equals(loaded.conversation());
        if (changed && conversations.save(loaded, marked) && mark == Turn.Mark.NOT_HELPFUL) {
            Turn.Answered answered = (Turn.Answered) marked.turns().get(turn);
            work.note(asked(marked, turn), Optional.of(answered.field()), answered.entry(), now());
        }
    }

    void forget(String id, String owner) {
        find(id, owner).map(Conversation::id).ifPresent(conversations::forget);
    }

    private Conversation goOn(String id, String owner, int seen, String text, String words) {
        Stored loaded = stored(id, owner).orElseThrow(NotFound::new);
        Conversation before = loaded.conversation();
        if (before.turns().size() != seen) {
            return before;
        }
        String topic = before.topic(words);
        Understanding understood = comprehension.of(text, topic);
        List<Turn> said = new ArrayList<>(List.of(new Turn.Said(text)));
        said.addAll(Dialogue.next(before, topic, understood, guides.active()));
        Conversation next = before.with(words, said, now());
        if (!conversations.save(loaded, next)) {
            return find(id, owner).orElseThrow(NotFound::new);
        }
        if (said.stream().anyMatch(Turn.Unsure.class::isInstance)) {
            work.note(topic, understood.field(), "", now());
        }
        return next;
    }

    /** What the person said last before an answer. */
    private static String asked(Conversation conversation, int turn) {
        return conversation.turns().subList(0, turn).reversed().stream()
                .filter(Turn.Said.class::isInstance)
                .map(Turn.Said.class::cast)
                .map(Turn.Said::text)
                .findFirst()
                .orElse("");
    }

    private Optional<Stored> stored(String id, String owner) {
        return conversations.find(id).filter(each -> each.conversation().owner().equals(owner));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
