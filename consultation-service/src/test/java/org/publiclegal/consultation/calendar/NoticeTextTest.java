package org.publiclegal.consultation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class NoticeTextTest {

    @Test
    void aRangeIsEachOfItsDays() {
        assertThat(NoticeText.parse("2027-01-01..2027-01-02,元旦,off"))
                .containsExactly(
                        new NoticedDay(LocalDate.parse("2027-01-01"), "元旦", true),
                        new NoticedDay(LocalDate.parse("2027-01-02"), "元旦", true));
    }

    @Test
    void theFormInWhichOthersPublishNoticesIsReadToo() {
        assertThat(NoticeText.parse("date,name,day_off\n2027-01-03,元旦,false\n"))
                .containsExactly(new NoticedDay(LocalDate.parse("2027-01-03"), "元旦", false));
    }

    @Test
    void allWrongLinesAreNamedAtOnce() {
        assertThatThrownBy(() -> NoticeText.parse(
                        "2027-02-30,x,off\n2027-01-01,元旦,off\n2027-01-05..2027-01-01,x,off\n2027-01-01,x\n"))
                .asInstanceOf(InstanceOfAssertFactories.type(UnreadableNotice.class))
                .extracting(UnreadableNotice::lines)
                .isEqualTo(List.of(1, 3, 4));
    }
}
