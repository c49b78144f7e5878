package org.publiclegal.search.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.search.repository.Answers.Answer;
import org.publiclegal.search.repository.Answers.Cited;
import org.publiclegal.search.repository.Wording;
import org.publiclegal.search.robot.Turn.Quoted;
import org.publiclegal.search.robot.Turn.Reason;
import org.publiclegal.search.robot.Understanding.NearAnswer;
import org.publiclegal.search.robot.Understanding.NearQuote;

class DialogueTest {

    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final double SAME = 0.9;
    private static final double ALIKE = 0.75;
    private static final double FAR = 0.6;
    private static final double ELSEWHERE = 0.3;

    private final Conversation conversation = Conversation.begun("c", "", AT);

    @Test
    void theSameQuestionIsAnsweredWithTheReviewedAnswerWordByWord() {
        List<Turn> next = say("工资", near(SAME));

        assertThat(next).singleElement().isInstanceOfSatisfying(Turn.Answered.class, answered -> {
            assertThat(answered.certainty()).isEqualTo(Certainty.SURE);
            assertThat(answered.answer()).isEqualTo("审核过的答复。");
            assertThat(answered.provisions()).extracting(Quoted::citation).containsExactly("《某法》第一条");
        });
    }

    @Test
    void aQuestionThatIsOnlyAlikeIsAnsweredWithLessCertaintyAndAPersonIsOffered() {
        List<Turn> next = say("工资", near(ALIKE));

        assertThat(next).hasSize(2);
        assertThat(((Turn.Answered) next.getFirst()).certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(next.getLast()).isEqualTo(new Turn.Offered(Reason.UNSURE));
    }

    @Test
    void whatNobodyHasReviewedIsNotAnsweredButTheNearestProvisionsAreQuoted() {
        List<Turn> next = say("工资", near(FAR));

        assertThat(next.getFirst())
                .isInstanceOfSatisfying(
                        Turn.Unsure.class,
                        unsure -> assertThat(unsure.provisions())
                                .extracting(Quoted::text)
                                .containsExactly("条文原文。"));
        assertThat(next.getLast()).isEqualTo(new Turn.Offered(Reason.UNSURE));
    }

    @Test
    void whatIsNotLawIsRefused() {
        assertThat(say("天气", near(ELSEWHERE))).containsExactly(new Turn.Refused());
    }

    @Test
    void aFactThatIsMissingIsAskedForUntilItIsKnown() {
        Guide guide = guide("contract", 10, List.of("合同"));

        List<Turn> asked = Dialogue.next(conversation, "工资", near(ALIKE), List.of(guide));
        List<Turn> known = Dialogue.next(conversation, "有合同，工资", near(ALIKE), List.of(guide));

        assertThat(asked)
                .containsExactly(new Turn.Asked("contract", FieldOfLaw.LABOUR, "签过合同吗？", List.of("签过", "没签过")));
        assertThat(known.getFirst()).isInstanceOf(Turn.Answered.class);
    }

    @Test
    void nothingIsAskedBackWhenTheFieldCanOnlyBeGuessed() {
        List<Turn> next = Dialogue.next(conversation, "护照", near(0.55), List.of(guide("g", 1, List.of())));

        assertThat(next.getFirst()).isInstanceOf(Turn.Unsure.class);
    }

    @Test
    void noQuestionIsAskedTwiceAndNoMoreThanThreeOfATopic() {
        List<Guide> guides = IntStream.range(0, 5)
                .mapToObj(i -> guide("g" + i, i, List.of()))
                .toList();
        Conversation now = conversation;
        for (int i = 0; i < 3; i++) {
            List<Turn> next = Dialogue.next(now, "工资", near(ALIKE), guides);
            assertThat(next).singleElement().extracting("guide").isEqualTo("g" + i);
            now = now.with("工资", next, AT);
        }

        assertThat(Dialogue.next(now, "工资", near(ALIKE), guides).getFirst()).isInstanceOf(Turn.Answered.class);
    }

    @Test
    void anInactiveQuestionOrOneOfAnotherFieldIsNotAsked() {
        Guide inactive = new Guide("a", FieldOfLaw.LABOUR, "问？", options(), List.of(), 1, false);
        Guide other = new Guide("b", FieldOfLaw.CRIMINAL, "问？", options(), List.of(), 1, true);

        assertThat(Dialogue.next(conversation, "工资", near(ALIKE), List.of(inactive, other))
                        .getFirst())
                .isInstanceOf(Turn.Answered.class);
    }

    @Test
    void inDangerTheNumbersComeFirstAndNothingIsAskedBack() {
        Signals danger = new Signals(Set.of(Alarm.DOMESTIC_VIOLENCE), false, false, false);

        List<Turn> next =
                Dialogue.next(conversation, "老公打我", understood(danger, ALIKE), List.of(guide("g", 1, List.of())));

        assertThat(next.getFirst())
                .isInstanceOfSatisfying(
                        Turn.Alarmed.class,
                        alarmed -> assertThat(alarmed.numbers()).startsWith("110"));
        assertThat(next.getLast()).isEqualTo(new Turn.Offered(Reason.DANGER));
        assertThat(next).noneMatch(Turn.Asked.class::isInstance);
    }

    @Test
    void whoAsksForAPersonGetsOneWithoutFurtherQuestions() {
        Signals wish = new Signals(Set.of(), true, false, false);

        assertThat(Dialogue.next(conversation, "转人工", understood(wish, SAME), List.of()))
                .containsExactly(new Turn.Offered(Reason.WISHED));
    }

    @Test
    void whoIsUpsetIsOfferedAPersonBesideTheAnswer() {
        Signals upset = new Signals(Set.of(), false, true, false);

        assertThat(Dialogue.next(conversation, "工资", understood(upset, SAME), List.of()))
                .hasSize(2)
                .last()
                .isEqualTo(new Turn.Offered(Reason.UPSET));
    }

    @Test
    void anAnswerEndsATopicAndAGuidedQuestionDoesNot() {
        List<Turn> asked = Dialogue.next(conversation, "工资", near(ALIKE), List.of(guide("g", 1, List.of())));
        Conversation open = conversation.with("拖欠工资", asked, AT);
        Conversation closed = open.with("没签合同", say("x", near(SAME)), AT);

        assertThat(open.topic("没签合同")).isEqualTo("拖欠工资，没签合同");
        assertThat(closed.topic("另一件事")).isEqualTo("另一件事");
    }

    private List<Turn> say(String topic, Understanding understood) {
        return Dialogue.next(conversation, topic, understood, List.of());
    }

    private static Understanding near(double cosine) {
        return understood(new Signals(Set.of(), false, false, false), cosine);
    }

    private static Understanding understood(Signals signals, double cosine) {
        Wording wording = new Wording("工资怎么办", List.of(), "审核过的答复。", FieldOfLaw.LABOUR, List.of(), "中心");
        Answer answer = new Answer(
                "e",
                wording,
                AT,
                LocalDate.parse("2027-01-01"),
                List.of(new Cited("《某法》第一条", "一。", "/laws/a/articles/1")),
                List.of());
        Quoted quoted = new Quoted("《某法》第二条", "条文原文。", "/laws/a/articles/2");
        return new Understanding(
                signals,
                List.of(new NearAnswer(answer, cosine)),
                List.of(new NearQuote(quoted, Math.min(cosine, FAR))),
                List.of());
    }

    private static Guide guide(String id, int order, List<String> unless) {
        return new Guide(id, FieldOfLaw.LABOUR, "签过合同吗？", options(), unless, order, true);
    }

    private static List<Guide.Option> options() {
        return List.of(new Guide.Option("签过", "签过合同"), new Guide.Option("没签过", "没签合同"));
    }
}
