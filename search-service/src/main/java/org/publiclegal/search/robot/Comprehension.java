package org.publiclegal.search.robot;

import java.util.List;
import java.util.Map;
import org.publiclegal.search.index.Kind;
import org.publiclegal.search.query.Found;
import org.publiclegal.search.query.Nearest;
import org.publiclegal.search.query.Nearest.Near;
import org.publiclegal.search.repository.Answers;
import org.publiclegal.search.robot.Turn.Linked;
import org.publiclegal.search.robot.Turn.Quoted;
import org.publiclegal.search.robot.Understanding.NearAnswer;
import org.publiclegal.search.robot.Understanding.NearQuote;
import org.springframework.stereotype.Component;

/** Looks up what of the library a question is near to. */
@Component
class Comprehension {

    private static final int MOST = 6;

    /** A case is shown as similar from this cosine on. */
    private static final double SIMILAR = 0.6;

    private static final int MOST_CASES = 2;

    private final Nearest nearest;
    private final Answers answers;

    Comprehension(Nearest nearest, Answers answers) {
        this.nearest = nearest;
        this.answers = answers;
    }

    /**
     * What to make of what was said.
     *
     * @param text said last
     * @param topic all that is known of what is asked
     */
    Understanding of(String text, String topic) {
        Signals signals = Signals.of(text);
        if (signals.wishesPerson() || signals.greeting()) {
            return new Understanding(signals, List.of(), List.of(), List.of());
        }
        Map<Kind, List<Near>> near = nearest.to(topic, List.of(Kind.ANSWER, Kind.PROVISION, Kind.CASE), MOST);
        List<NearAnswer> reviewed = near.getOrDefault(Kind.ANSWER, List.of()).stream()
                .flatMap(each -> answers.find(each.found().document()).stream()
                        .map(answer -> new NearAnswer(answer, each.cosine())))
                .toList();
        List<NearQuote> provisions = near.getOrDefault(Kind.PROVISION, List.of()).stream()
                .map(each -> new NearQuote(quoted(each.found()), each.cosine()))
                .toList();
        List<Linked> cases = near.getOrDefault(Kind.CASE, List.of()).stream()
                .filter(each -> each.cosine() >= SIMILAR)
                .limit(MOST_CASES)
                .map(each -> new Linked(each.found().title(), each.found().address()))
                .toList();
        return new Understanding(signals, reviewed, provisions, cases);
    }

    private static Quoted quoted(Found found) {
        return new Quoted("《" + found.title() + "》" + found.label(), found.text(), found.address());
    }
}
