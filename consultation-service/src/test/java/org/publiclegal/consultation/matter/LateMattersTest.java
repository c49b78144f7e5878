package org.publiclegal.consultation.matter;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.consultation.matter.Asking.anAskedQuestion;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publiclegal.consultation.matter.Asking.Asked;
import org.publiclegal.starter.time.Shanghai;

class LateMattersTest {

    private final LocalDate today = Shanghai.dayOf(Instant.now());
    private final Browser staff = Browser.of("jiading-staff");

    @Test
    void whatIsLateSaysByHowManyDaysAndIsFoundAsLate() {
        Asked asked = askedWithFirstReplyDue(today.minusDays(3));

        assertThat(row(asked, "LATE")).contains("data-tone=\"bad\"", "已逾期 3 天");
        assertThat(row(asked, "TODAY")).contains("已逾期 3 天");
        assertThat(staff.get(asked.desk()).body()).contains("首次答复已逾期");
        assertThat(asked.page()).contains("现已超过期限，抱歉让您久等，我们正在加紧办理");
    }

    @Test
    void whatIsDueTodayIsNotLateYet() {
        Asked asked = askedWithFirstReplyDue(today);

        assertThat(row(asked, "TODAY")).contains("data-tone=\"warn\"", "今天到期").doesNotContain("逾期");
        assertThat(row(asked, "LATE")).isEmpty();
        assertThat(staff.get(asked.desk()).body()).contains("首次答复期限：").doesNotContain("首次答复已逾期");
        assertThat(asked.page()).contains("答复您。").doesNotContain("超过期限");
    }

    @Test
    void whatIsDueTomorrowSaysHowLongIsLeft() {
        Asked asked = askedWithFirstReplyDue(today.plusDays(1));

        assertThat(row(asked, "")).contains("还有 1 天");
        assertThat(row(asked, "TODAY")).isEmpty();
    }

    @Test
    void anAnswerEndsTheWaitForItButNotTheOneForTheClosing() {
        Asked asked = askedWithFirstReplyDue(today.minusDays(3));
        String page = staff.get(asked.desk()).body();

        staff.submit(page, asked.desk() + "/replies", Map.of("text", "可以申请劳动仲裁。"));

        assertThat(row(asked, "LATE")).isEmpty();
        assertThat(staff.get(asked.desk()).body()).contains("办结期限：");
    }

    /** As it will be when time has gone on and nobody has answered. */
    private static Asked askedWithFirstReplyDue(LocalDate day) {
        Asked asked = anAskedQuestion();
        RunningService.get()
                .bean(MongoDatabase.class)
                .getCollection("consultations")
                .updateOne(
                        eq("_id", asked.number()),
                        Updates.combine(
                                Updates.set("firstReplyDue", day.toString()), Updates.set("due", day.toString())));
        return asked;
    }

    /** The row of the list that shows the matter; empty when the list does not hold it. */
    private String row(Asked asked, String due) {
        String list = staff.get("/console/consultations?due=" + due + "&words=" + asked.number())
                .body();
        int link = list.indexOf("href=\"" + asked.desk() + "\"");
        return link < 0 ? "" : list.substring(list.lastIndexOf("<tr", link), list.indexOf("</tr>", link));
    }
}
