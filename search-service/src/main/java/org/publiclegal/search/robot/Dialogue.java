package org.publiclegal.search.robot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.search.repository.Answers.Answer;
import org.publiclegal.search.robot.Turn.Linked;
import org.publiclegal.search.robot.Turn.Quoted;
import org.publiclegal.search.robot.Turn.Reason;
import org.publiclegal.search.robot.Understanding.NearAnswer;

/** Decides what the robot says next. Whatever it states is a reviewed answer or an enacted text. */
final class Dialogue {

    private static final int MOST_ASKED_OF_A_TOPIC = 3;
    private static final int MOST_OTHERS = 3;
    private static final int MOST_QUOTED = 3;

    private Dialogue() {}

    /**
     * What follows, in order; never nothing.
     *
     * @param topic all that is known of what is asked
     * @param guides that may be asked back
     */
    static List<Turn> next(Conversation before, String topic, Understanding understood, List<Guide> guides) {
        List<Turn> next = new ArrayList<>();
        Signals signals = understood.signals();
        if (!signals.alarms().isEmpty()) {
            next.add(new Turn.Alarmed(signals.alarms()));
        }
        if (signals.wishesPerson()) {
            next.add(new Turn.Offered(Reason.WISHED));
        } else if (before.isLong()) {
            next.add(new Turn.Offered(Reason.LONG));
        } else if (signals.greeting()) {
            next.add(new Turn.Greeted());
        } else {
            next.addAll(onQuestion(before, topic, understood, guides));
        }
        return next;
    }

    private static List<Turn> onQuestion(
            Conversation before, String topic, Understanding understood, List<Guide> guides) {
        boolean danger = !understood.signals().alarms().isEmpty();
        Certainty certainty = understood.certainty();
        if (certainty != Certainty.SURE && !danger) {
            if (!understood.isAboutLaw()) {
                return understood.signals().upset()
                        ? List.of(new Turn.Offered(Reason.UPSET))
                        : List.of(new Turn.Refused());
            }
            Optional<Turn> back = back(before, topic, understood, guides);
            if (back.isPresent()) {
                return List.of(back.get());
            }
        }
        List<Turn> next = new ArrayList<>();
        next.add(
                certainty == Certainty.UNSURE
                        ? unsure(understood)
                        : answered(understood.answers(), certainty, understood.cases()));
        reason(understood, danger).ifPresent(reason -> next.add(new Turn.Offered(reason)));
        return next;
    }

    private static Optional<Reason> reason(Understanding understood, boolean danger) {
        if (danger) {
            return Optional.of(Reason.DANGER);
        }
        if (understood.signals().upset()) {
            return Optional.of(Reason.UPSET);
        }
        return understood.certainty() == Certainty.SURE ? Optional.empty() : Optional.of(Reason.UNSURE);
    }

    /** The first guided question of the field that neither was asked nor is answered. */
    private static Optional<Turn> back(
            Conversation before, String topic, Understanding understood, List<Guide> guides) {
        Optional<FieldOfLaw> field = understood.field();
        if (field.isEmpty() || before.facts().size() >= MOST_ASKED_OF_A_TOPIC) {
            return Optional.empty();
        }
        return guides.stream()
                .filter(each -> each.active() && each.field() == field.get())
                .filter(each -> !before.guides().contains(each.id()) && !each.isAnsweredBy(topic))
                .min(Comparator.comparingInt(Guide::order).thenComparing(Guide::id))
                .map(each -> new Turn.Asked(
                        each.id(),
                        each.field(),
                        each.question(),
                        each.options().stream().map(Guide.Option::text).toList()));
    }

    private static Turn answered(List<NearAnswer> near, Certainty certainty, List<Linked> cases) {
        Answer best = near.getFirst().answer();
        List<Linked> others = near.stream()
                .skip(1)
                .filter(each -> Certainty.of(each.cosine()) != Certainty.UNSURE)
                .limit(MOST_OTHERS)
                .map(NearAnswer::answer)
                .map(each -> new Linked(each.wording().question(), each.address()))
                .toList();
        return new Turn.Answered(
                best.id(),
                certainty,
                best.wording().field(),
                best.wording().question(),
                best.wording().answer(),
                best.provisions().stream()
                        .map(each -> new Quoted(each.citation(), each.text(), each.address()))
                        .toList(),
                best.outdated(),
                others,
                cases,
                Turn.Mark.NONE);
    }

    private static Turn unsure(Understanding understood) {
        return new Turn.Unsure(understood.quotable().stream().limit(MOST_QUOTED).toList(), understood.cases());
    }
}
