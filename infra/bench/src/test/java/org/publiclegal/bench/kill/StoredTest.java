package org.publiclegal.bench.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.bench.kill.Matters.aMatter;
import static org.publiclegal.bench.kill.Matters.stored;

import org.junit.jupiter.api.Test;

class StoredTest {

    @Test
    void whatWasDoneAsAcknowledgedIsGood() {
        Matter matter = aMatter().followedUp().followedUp().takenBack();

        assertThat(stored("WITHDRAWN", 4).compare(matter)).isEqualTo(Verdict.GOOD);
    }

    @Test
    void aFollowUpThatIsMissingIsLost() {
        Matter matter = aMatter().followedUp().followedUp();

        assertThat(stored("WAITING", 2).compare(matter)).isEqualTo(new Verdict(1, 0));
    }

    @Test
    void aFollowUpThatIsThereTwiceIsDouble() {
        Matter matter = aMatter().followedUp();

        assertThat(stored("WAITING", 3).compare(matter)).isEqualTo(new Verdict(0, 1));
    }

    @Test
    void aWithdrawalThatLeftTheQuestionOpenIsLost() {
        Matter matter = aMatter().takenBack();

        assertThat(stored("WAITING", 2).compare(matter)).isEqualTo(new Verdict(1, 0));
    }

    @Test
    void aQuestionInAnotherDistrictIsNotTheOneThatWasHandedIn() {
        Stored elsewhere = new Stored("ZX20261124-7K3QMD", "拖欠工资", "310115", "MESSAGE", "LABOUR", "WAITING", 1);

        assertThat(elsewhere.compare(aMatter())).isEqualTo(new Verdict(1, 0));
    }

    @Test
    void withAConsultationAllItsWritesAreGone() {
        assertThat(Verdict.gone(aMatter().followedUp().takenBack())).isEqualTo(new Verdict(3, 0));
    }
}
