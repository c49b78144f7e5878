package org.publiclegal.search.robot;

import java.util.List;
import java.util.Set;
import org.publiclegal.events.consultation.FieldOfLaw;

/** What was said at one moment of a conversation. */
sealed interface Turn {

    /** By which a page tells one from another. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** What the person said, typed or chosen. */
    record Said(String text) implements Turn {}

    /** Somebody may be in danger: numbers to call, before anything else. */
    record Alarmed(Set<Alarm> alarms) implements Turn {
        public List<String> numbers() {
            return alarms.stream()
                    .flatMap(each -> each.numbers().stream())
                    .distinct()
                    .toList();
        }
    }

    /** The robot greets back and says what it is for. */
    record Greeted() implements Turn {}

    /**
     * The robot asks back.
     *
     * @param guide id of the guided question
     */
    record Asked(String guide, FieldOfLaw field, String question, List<String> options) implements Turn {
        public Asked {
            options = List.copyOf(options);
        }
    }

    /**
     * A reviewed answer, word by word.
     *
     * @param entry id of the answer in the repository
     * @param outdated citations of its provisions that have changed since it was reviewed
     * @param others further questions that may be meant
     */
    record Answered(
            String entry,
            Certainty certainty,
            FieldOfLaw field,
            String question,
            String answer,
            List<Quoted> provisions,
            List<String> outdated,
            List<Linked> others,
            List<Linked> cases,
            Mark mark)
            implements Turn {

        public Answered {
            provisions = List.copyOf(provisions);
            outdated = List.copyOf(outdated);
            others = List.copyOf(others);
            cases = List.copyOf(cases);
        }

        public List<String> paragraphs() {
            return lines(answer);
        }

        Answered marked(Mark given) {
            return new Answered(entry, certainty, field, question, answer, provisions, outdated, others, cases, given);
        }
    }

    /** No reviewed answer fits; the provisions and cases that are nearest, word by word, without any claim. */
    record Unsure(List<Quoted> provisions, List<Linked> cases) implements Turn {
        public Unsure {
            provisions = List.copyOf(provisions);
            cases = List.copyOf(cases);
        }
    }

    /** Not a question of law. */
    record Refused() implements Turn {}

    /** The robot offers to hand the conversation over to a person. */
    record Offered(Reason reason) implements Turn {}

    /** Why people should take over. */
    enum Reason {
        WISHED,
        UNSURE,
        UPSET,
        DANGER,
        LONG
    }

    /** Whether an answer helped. */
    enum Mark {
        NONE,
        HELPFUL,
        NOT_HELPFUL
    }

    /** Part of a text that was enacted, and the address of its page. */
    record Quoted(String citation, String text, String address) {
        public List<String> paragraphs() {
            return lines(text);
        }
    }

    /** The title of a page, and its address. */
    record Linked(String title, String address) {}

    private static List<String> lines(String text) {
        return text.lines().filter(each -> !each.isBlank()).toList();
    }
}
