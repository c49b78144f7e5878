package org.publiclegal.search.repository;

import java.util.List;
import org.publiclegal.events.consultation.FieldOfLaw;

/**
 * What an entry says.
 *
 * @param question in the words of a person
 * @param others how people also ask it; at most {@value #MOST_OTHERS}
 * @param owner who looks after it: a person or an office
 */
public record Wording(
        String question, List<String> others, String answer, FieldOfLaw field, List<Reliance> reliances, String owner) {

    static final int MOST_OTHERS = 20;
    static final int MOST_RELIANCES = 20;

    public Wording {
        others = List.copyOf(others);
        reliances = List.copyOf(reliances);
    }

    List<String> citations() {
        return reliances.stream().map(Reliance::citation).toList();
    }

    Wording withReliances(List<Reliance> other) {
        return new Wording(question, others, answer, field, other, owner);
    }

    public List<String> paragraphs() {
        return answer.lines().filter(each -> !each.isBlank()).toList();
    }
}
