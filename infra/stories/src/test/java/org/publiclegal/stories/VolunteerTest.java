package org.publiclegal.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VolunteerTest {

    private static final String LIST = "/console/consultations";
    private static final String ROWS = "#results tbody th a";

    private final String token = CourtSystem.token();
    private final String word = Title.word();

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_CHINESE", "DESKTOP_IN_ENGLISH"})
    void aVolunteerFindsAMatterTakesItAndReplies(Screen screen) {
        CourtSystem.handIn(token, "拖欠工资 " + word);
        try (Visitor lawyer = Visitor.named("lawyer", screen)) {
            lawyer.signsInAs("jiading-lawyer1", LIST)
                    .types("list.words", word)
                    .chooses("list.field", "field.LABOUR")
                    .chooses("list.state", "state.WAITING")
                    .presses("list.apply")
                    .sees("list.caption.filtered");
            assertThat(lawyer.textsOf(ROWS)).containsExactly("拖欠工资 " + word);

            lawyer.follows("拖欠工资 " + word).presses("desk.take").sees("desk.done.take");
            lawyer.types("desk.reply.text", "可以申请劳动仲裁。")
                    .presses("desk.reply.send")
                    .sees("desk.done.reply");

            lawyer.reads("可以申请劳动仲裁。").sees("state.REPLIED");
        }
    }

    @Test
    void whatIsDueFirstStandsFirstAndTheRestIsOnTheNextPage() {
        String answered = CourtSystem.handIn(token, "最早的一件 " + word);
        for (int i = 0; i < 20; i++) {
            CourtSystem.handIn(token, "后来的一件 " + word);
        }
        try (Visitor lawyer = Visitor.named("lawyer-paging", Screen.DESKTOP_IN_CHINESE)) {
            lawyer.signsInAs("jiading-lawyer1", LIST + "/" + answered)
                    .types("desk.reply.text", "可以申请劳动仲裁。")
                    .presses("desk.reply.send")
                    .sees("desk.done.reply");

            lawyer.opens("", LIST + "?words=" + word);

            assertThat(lawyer.textsOf(ROWS)).hasSize(20).containsOnly("后来的一件 " + word);
            lawyer.presses("ui.pager.next");
            assertThat(lawyer.textsOf(ROWS)).containsExactly("最早的一件 " + word);
            lawyer.presses("ui.pager.first");
            assertThat(lawyer.textsOf(ROWS)).hasSize(20);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_ENGLISH", "DESKTOP_IN_CHINESE"})
    void whoAnswersSecondIsToldAndLosesNothing(Screen screen) {
        String number = CourtSystem.handIn(token, "两位律师 " + word);
        try (Visitor first = Visitor.named("first-lawyer", screen);
                Visitor second = Visitor.named("second-lawyer", screen)) {
            first.signsInAs("jiading-lawyer1", LIST + "/" + number).types("desk.reply.text", "先到的答复");
            second.signsInAs("jiading-lawyer2", LIST + "/" + number).types("desk.reply.text", "后到的答复，写了很久");

            first.presses("desk.reply.send").sees("desk.done.reply");
            second.presses("desk.reply.send");

            second.sees("desk.refused").reads("先到的答复").sees("desk.fresh");
            assertThat(second.valueOf("unsent")).isEqualTo("后到的答复，写了很久");
        }
    }

    @Test
    void anotherDistrictsMatterIsAsUnknownAsNone() {
        String number = CourtSystem.handIn(token, "嘉定的一件 " + word);
        try (Visitor stranger = Visitor.named("pudong-lawyer", Screen.DESKTOP_IN_CHINESE)) {
            stranger.signsInAs("pudong-lawyer1", LIST + "/" + number);
            long status = stranger.status();
            String page = stranger.page();

            stranger.opens("", LIST + "/ZX20260101-AAAAAA");

            assertThat(status).isEqualTo(404);
            assertThat(stranger.status()).isEqualTo(404);
            assertThat(stranger.sees("problem.not-found.title").page()).isEqualTo(page);
        }
    }
}
