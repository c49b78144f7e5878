package org.publiclegal.search.robot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.search.repository.Answers.Answer;

/**
 * What the robot makes of all that is known of a question.
 *
 * @param answers reviewed answers, nearest first
 * @param provisions nearest first
 * @param cases near enough to be similar, nearest first
 */
record Understanding(Signals signals, List<NearAnswer> answers, List<NearQuote> provisions, List<Turn.Linked> cases) {

    /** A question that is no nearer than this to a reviewed one is not one of law, unless the law itself is near. */
    private static final double LAW = 0.5;

    /** A provision is quoted from here on; about anything at all there is one that is a little farther. */
    private static final double QUOTED = 0.55;

    /** A question that is no nearer than this to a reviewed one may be of any field. */
    private static final double FIELD = 0.6;

    private static final int VOTERS = 5;

    /** A reviewed answer and how near its question is, as a cosine. */
    record NearAnswer(Answer answer, double cosine) {}

    /** A provision and how near it is, as a cosine. */
    record NearQuote(Turn.Quoted quoted, double cosine) {}

    Optional<NearAnswer> best() {
        return answers.stream().findFirst();
    }

    Certainty certainty() {
        return best().map(each -> Certainty.of(each.cosine())).orElse(Certainty.UNSURE);
    }

    boolean isAboutLaw() {
        return best().filter(each -> each.cosine() >= LAW).isPresent()
                || !quotable().isEmpty();
    }

    /** Provisions that are near enough to be quoted, nearest first. */
    List<Turn.Quoted> quotable() {
        return provisions.stream()
                .filter(each -> each.cosine() >= QUOTED)
                .map(NearQuote::quoted)
                .toList();
    }

    /** The field that the nearest answers belong to, each with a vote that grows with its nearness; empty when none is near. */
    Optional<FieldOfLaw> field() {
        Map<FieldOfLaw, Double> votes = new EnumMap<>(FieldOfLaw.class);
        answers.stream()
                .limit(VOTERS)
                .filter(each -> each.cosine() >= FIELD)
                .forEach(each ->
                        votes.merge(each.answer().wording().field(), Math.pow(each.cosine() - LAW, 2), Double::sum));
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
