package org.publiclegal.search.robot;

import java.util.List;
import org.publiclegal.events.consultation.FieldOfLaw;

/**
 * A question that the robot asks back, because the answer depends on it.
 *
 * @param order lower ones are asked first
 * @param unless words that tell that the person has said it already
 * @param active whether it is asked
 */
record Guide(
        String id,
        FieldOfLaw field,
        String question,
        List<Option> options,
        List<String> unless,
        int order,
        boolean active) {

    Guide {
        options = List.copyOf(options);
        unless = List.copyOf(unless);
    }

    /**
     * One thing that the person may answer.
     *
     * @param words what it adds to what is known
     */
    record Option(String text, String words) {}

    /** Whether what is known answers it already. */
    boolean isAnsweredBy(String topic) {
        return unless.stream().anyMatch(topic::contains);
    }
}
