package org.publiclegal.consultation.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publiclegal.consultation.matter.Consulting.JIADING;
import static org.publiclegal.consultation.matter.Consulting.LI;
import static org.publiclegal.consultation.matter.Consulting.PUDONG;
import static org.publiclegal.consultation.matter.Consulting.TUESDAY;
import static org.publiclegal.consultation.matter.Consulting.ZHANG;
import static org.publiclegal.consultation.matter.Consulting.aConsultation;
import static org.publiclegal.consultation.matter.Consulting.aReceivedConsultation;
import static org.publiclegal.consultation.matter.Consulting.anAnsweredConsultation;
import static org.publiclegal.consultation.matter.Consulting.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.ClosingReason;
import org.publiclegal.events.consultation.ConsultationAssigned;
import org.publiclegal.events.consultation.ConsultationClosed;
import org.publiclegal.events.consultation.ConsultationRated;
import org.publiclegal.events.consultation.ConsultationReceived;
import org.publiclegal.events.consultation.ConsultationReplied;
import org.publiclegal.events.consultation.ConsultationTransferred;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.consultation.SatisfactionGrade;
import org.publiclegal.events.consultation.Timeliness;

class ConsultationTest {

    private static final Rating SATISFIED = new Rating(SatisfactionGrade.SATISFIED, "");

    @Test
    void aQuestionIsToBeAnsweredInTwoWorkingDaysAndClosedInFive() {
        var received = aReceivedConsultation();

        assertThat(received.events())
                .containsExactly(new ConsultationReceived(
                        JIADING,
                        Channel.MESSAGE,
                        FieldOfLaw.LABOUR,
                        TUESDAY.plusDays(2),
                        TUESDAY.plusDays(7),
                        at("09:00")));
        assertThat(received.state().due()).contains(TUESDAY.plusDays(2));
    }

    @Test
    void whatPeopleHaveWrittenIsForgottenAndWhatHappenedStays() {
        Consultation closed = anAnsweredConsultation()
                .followUp("我没有合同。", at("11:00"))
                .state()
                .close(LI, ClosingReason.ANSWERED, at("12:00"))
                .state()
                .rate(new Rating(SatisfactionGrade.SATISFIED, "答复很清楚"), at("13:00"))
                .state();

        var forgotten = closed.forget(at("14:00"));

        assertThat(forgotten.events()).isEmpty();
        assertThat(forgotten.state().toString())
                .doesNotContain("工资", "仲裁", "合同", "清楚", "王女士", "13800000000")
                .contains("SATISFIED", "ANSWERED", "Forgotten");
        assertThat(forgotten.state().timeline()).hasSize(closed.timeline().size() + 1);
        assertThat(forgotten.state().retainedSince()).isEmpty();
    }

    @Test
    void anOpenConsultationIsNotForgottenAndAForgottenOneNotAgain() {
        Consultation forgotten = aConsultation()
                .withdraw(at("10:00"))
                .state()
                .forget(at("11:00"))
                .state();

        assertThatThrownBy(() -> anAnsweredConsultation().forget(at("11:00")))
                .isInstanceOf(MatterRefusal.StateConflict.class);
        assertThatThrownBy(() -> forgotten.forget(at("12:00"))).isInstanceOf(MatterRefusal.StateConflict.class);
    }

    @Test
    void aForgottenConsultationIsNotToBeRated() {
        Consultation forgotten = anAnsweredConsultation()
                .close(LI, ClosingReason.ANSWERED, at("12:00"))
                .state()
                .forget(at("13:00"))
                .state();

        assertThatThrownBy(() -> forgotten.rate(SATISFIED, at("14:00")))
                .isInstanceOf(MatterRefusal.StateConflict.class);
    }

    @Test
    void whoTakesAConsultationIsResponsibleAndAnotherCanNotTakeItToo() {
        Consultation taken = aConsultation().take(LI, at("09:30")).state();

        assertThat(taken.assignee()).contains(LI);
        assertThatThrownBy(() -> taken.take(ZHANG, at("09:31"))).isInstanceOf(MatterRefusal.AssignedToAnother.class);
    }

    @Test
    void whoAnswersWhatNobodyIsResponsibleForBecomesResponsible() {
        var answered = aConsultation().reply(LI, "可以申请劳动仲裁。", at("10:00"));

        assertThat(answered.state().assignee()).contains(LI);
        assertThat(answered.events())
                .containsExactly(
                        new ConsultationAssigned("li", at("10:00")),
                        new ConsultationReplied("li", 1, Timeliness.ON_TIME, at("10:00")));
    }

    @Test
    void anotherColleaguesConsultationIsNotForMeToAnswer() {
        Consultation taken = aConsultation().take(LI, at("09:30")).state();

        assertThatThrownBy(() -> taken.reply(ZHANG, "……", at("09:40")))
                .isInstanceOf(MatterRefusal.AssignedToAnother.class);
    }

    @Test
    void theLastMinuteOfTheDayThatItIsDueIsOnTimeAndTheNextIsLate() {
        Consultation waiting = aConsultation();

        var onTime = waiting.reply(LI, "……", at(TUESDAY.plusDays(2), "23:59"));
        var late = waiting.reply(LI, "……", at(TUESDAY.plusDays(3), "00:00"));

        assertThat(((ConsultationReplied) onTime.events().getLast()).timeliness())
                .isEqualTo(Timeliness.ON_TIME);
        assertThat(((ConsultationReplied) late.events().getLast()).timeliness()).isEqualTo(Timeliness.LATE);
    }

    @Test
    void anAnswerMovesTheDeadlineToTheClosing() {
        assertThat(anAnsweredConsultation().due()).contains(TUESDAY.plusDays(7));
    }

    @Test
    void aFollowUpPutsTheAnsweredConsultationBackOnTheSameDesk() {
        Consultation asked =
                anAnsweredConsultation().followUp("我没有合同。", at("11:00")).state();

        assertThat(asked.state()).isEqualTo(ConsultationState.ASSIGNED);
        assertThat(asked.assignee()).contains(LI);
    }

    @Test
    void aConsultationThatIsGivenBackWaitsForSomebodyElse() {
        Consultation taken = aConsultation().take(LI, at("09:30")).state();

        Consultation returned = taken.giveBack(LI, "不是我的专业", at("09:45")).state();

        assertThat(returned.assignee()).isEmpty();
        assertThat(returned.state()).isEqualTo(ConsultationState.WAITING);
        assertThat(returned.take(ZHANG, at("10:00")).state().assignee()).contains(ZHANG);
    }

    @Test
    void aTransferredConsultationWaitsInTheOtherDistrictWithItsDeadlines() {
        Consultation taken = aConsultation().take(LI, at("09:30")).state();

        var transferred = taken.transfer(ZHANG, PUDONG, "公司在浦东", at("09:50"));

        assertThat(transferred.state().district()).isEqualTo(PUDONG);
        assertThat(transferred.state().assignee()).isEmpty();
        assertThat(transferred.state().deadlines()).isEqualTo(taken.deadlines());
        assertThat(transferred.events()).containsExactly(new ConsultationTransferred(JIADING, PUDONG, at("09:50")));
    }

    @Test
    void aConsultationIsNotTransferredToWhereItIs() {
        assertThatThrownBy(() -> aConsultation().transfer(ZHANG, JIADING, "……", at("09:50")))
                .isInstanceOf(MatterRefusal.StateConflict.class);
    }

    @Test
    void whatWasNeverAnsweredIsNotClosedAsAnswered() {
        assertThatThrownBy(() -> aConsultation().close(LI, ClosingReason.ANSWERED, at("10:00")))
                .isInstanceOf(MatterRefusal.StateConflict.class);
        assertThat(aConsultation()
                        .close(LI, ClosingReason.DUPLICATE, at("10:00"))
                        .events())
                .containsExactly(new ConsultationClosed(ClosingReason.DUPLICATE, Timeliness.ON_TIME, at("10:00")));
    }

    @Test
    void aRatingIsGivenOnceAndOnlyForAnAnswer() {
        assertThatThrownBy(() -> aConsultation().rate(SATISFIED, at("10:00")))
                .isInstanceOf(MatterRefusal.StateConflict.class);

        var rated = anAnsweredConsultation().rate(SATISFIED, at("12:00"));

        assertThat(rated.events()).containsExactly(new ConsultationRated(SatisfactionGrade.SATISFIED, at("12:00")));
        assertThatThrownBy(() -> rated.state().rate(SATISFIED, at("12:01")))
                .isInstanceOf(MatterRefusal.StateConflict.class);
    }

    @Test
    void aClosedConsultationCanStillBeRated() {
        Consultation closed = anAnsweredConsultation()
                .close(LI, ClosingReason.ANSWERED, at("11:00"))
                .state();

        assertThat(closed.isRatable()).isTrue();
        assertThat(closed.rate(SATISFIED, at("12:00")).state().rating()).contains(SATISFIED);
    }

    @Test
    void nothingHappensToAWithdrawnConsultation() {
        Consultation withdrawn = anAnsweredConsultation().withdraw(at("11:00")).state();

        assertThat(withdrawn.due()).isEmpty();
        assertThatThrownBy(() -> withdrawn.followUp("……", at("11:01"))).isInstanceOf(MatterRefusal.AlreadyClosed.class);
        assertThatThrownBy(() -> withdrawn.reply(LI, "……", at("11:01")))
                .isInstanceOf(MatterRefusal.AlreadyClosed.class);
        assertThatThrownBy(() -> withdrawn.rate(SATISFIED, at("11:01")))
                .isInstanceOf(MatterRefusal.StateConflict.class);
    }

    @Test
    void thePersonSeesAnswersButNotWhoWasAsked() {
        List<TimelineEntry> seen = anAnsweredConsultation().timeline().stream()
                .filter(TimelineEntry::isForPerson)
                .toList();

        assertThat(seen).hasExactlyElementsOfTypes(TimelineEntry.Received.class, TimelineEntry.Replied.class);
    }

    @Test
    void whatIsStoredIsReadBackAsItWas() {
        Consultation whole = aConsultation()
                .take(LI, at("09:30"))
                .state()
                .giveBack(LI, "休假", at("09:31"))
                .state()
                .transfer(ZHANG, PUDONG, "公司在浦东", at("09:32"))
                .state()
                .reply(ZHANG, "可以申请劳动仲裁。", at("09:33"))
                .state()
                .followUp("谢谢", at("09:34"))
                .state()
                .close(ZHANG, ClosingReason.ANSWERED, at("09:35"))
                .state()
                .rate(SATISFIED, at("09:36"))
                .state();

        var document =
                ConsultationDocuments.write(whole).append("_id", whole.id().value());

        assertThat(ConsultationDocuments.read(document)).isEqualTo(whole);
    }
}
