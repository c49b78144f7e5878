package org.publiclegal.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffTest {

    private static final String LIST = "/console/consultations";

    private final String token = CourtSystem.token();
    private final String word = Title.word();

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_CHINESE", "DESKTOP_IN_ENGLISH"})
    void districtStaffAssignReturnAndClose(Screen screen) {
        String number = CourtSystem.handIn(token, "重复的咨询 " + word);
        try (Visitor staff = Visitor.named("staff", screen)) {
            staff.signsInAs("jiading-staff", LIST + "/" + number)
                    .choosesNamed("desk.assign.to", "陈晓琳")
                    .presses("desk.assign.send")
                    .sees("desk.done.assign")
                    .sees("state.ASSIGNED");

            staff.types("desk.return.reason", "请熟悉劳动法的同事办理")
                    .presses("desk.return.send")
                    .sees("desk.done.return")
                    .sees("state.WAITING");

            staff.chooses("desk.close.reason", "closing.DUPLICATE")
                    .presses("desk.close.send")
                    .sees("desk.done.close")
                    .sees("state.CLOSED")
                    .sees("desk.nothing");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_ENGLISH", "DESKTOP_IN_CHINESE"})
    void municipalStaffTransferAMatterWithAReason(Screen screen) {
        String number = CourtSystem.handIn(token, "公司在浦东 " + word);
        try (Visitor municipal = Visitor.named("municipal", screen);
                Visitor pudong = Visitor.named("pudong-staff", screen)) {
            municipal
                    .signsInAs("municipal-staff", LIST + "/" + number)
                    .presses("desk.transfer.send")
                    .sees("ui.errors.title")
                    .choosesNamed("desk.transfer.to", screen.language().equals("en") ? "Pudong" : "浦东新区")
                    .types("desk.transfer.reason", "公司注册地在浦东新区")
                    .presses("desk.transfer.send")
                    .sees("desk.done.transfer");

            pudong.signsInAs("pudong-staff", LIST + "?words=" + word)
                    .follows("公司在浦东 " + word)
                    .reads("公司注册地在浦东新区");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_ENGLISH", "DESKTOP_IN_CHINESE"})
    void whatStaffMakePublicOfAConsultationWaitsInTheRepositoryAsADraft(Screen screen) {
        String number = CourtSystem.handIn(token, "要公开的一件 " + word);
        String question = "要公开的问题" + word + "怎么办？";
        try (Visitor staff = Visitor.named("publisher", screen);
                Visitor editor = Visitor.named("repository-editor", screen)) {
            staff.signsInAs("jiading-staff", LIST + "/" + number)
                    .types("desk.reply.text", "可以申请劳动仲裁，请拨打13912345678。")
                    .presses("desk.reply.send")
                    .sees("desk.done.reply");
            staff.presses("publication.begin").presses("publication.send").sees("publication.checked.missing");
            assertThat(staff.valueOf("answer")).isEqualTo("可以申请劳动仲裁，请拨打某。");
            staff.types("publication.question", question)
                    .ticks("publication.checked")
                    .presses("publication.send")
                    .sees("desk.done.publish");

            editor.signsInAs("municipal-staff", "/console/answers")
                    .keepsOpening("", "/console/answers?wanted=DRAFT&words=" + word, question);
            editor.follows(question).sees("entry.edit").sees("entry.source", number);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_CHINESE", "DESKTOP_IN_ENGLISH"})
    void theSupervisorReadsAndVerifiesTheAuditTrail(Screen screen) {
        String number = CourtSystem.handIn(token, "要查的一件 " + word);
        try (Visitor supervisor = Visitor.named("supervisor", screen)) {
            supervisor
                    .signsInAs("supervisor", "/console")
                    .presses("ui.nav.audit.consultation")
                    .types("audit.filter.subject", number)
                    .presses("audit.filter.apply")
                    .reads("court-system")
                    .presses("audit.body.show")
                    .reads("\"operation\":\"RECEIVE\"");

            supervisor.presses("audit.verify");

            assertThat(supervisor.textOf("[data-tone=good]"))
                    .matches(supervisor
                            .words()
                            .of("audit.intact", "N", "H")
                            .replace("N", "[0-9,]+")
                            .replace("H", "[0-9a-f]{64}"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_ENGLISH", "DESKTOP_IN_CHINESE"})
    void theAdministratorKeepsTheCalendarAndSeesDeadLetters(Screen screen) {
        try (Visitor administrator = Visitor.named("administrator", screen)) {
            administrator
                    .signsInAs("administrator", "/console")
                    .presses("ui.nav.calendar")
                    .types("calendar.notice", "2031-13-45,元旦,off")
                    .presses("calendar.save")
                    .sees("calendar.unreadable", "1")
                    .types("calendar.notice", "2031-01-01..2031-01-03,元旦,off")
                    .presses("calendar.save")
                    .sees("calendar.saved")
                    .sees("calendar.off");

            administrator
                    .presses("ui.nav.dead-letters.consultation")
                    .sees("deadLetters.empty.title")
                    .presses("deadLetters.state.DISCARDED")
                    .sees("deadLetters.empty.title");
        }
    }

    @Test
    void signingOutEndsTheSessionAtKeycloakToo() {
        try (Visitor leader = Visitor.named("leader", Screen.DESKTOP_IN_ENGLISH)) {
            leader.signsInAs("jiading-leader", "/console")
                    .presses("ui.sign-out")
                    .sees("home.title");

            leader.opens("", "/console");

            assertThat(leader.address())
                    .startsWith(RunningPlatform.get().keycloak("/").toString());
            assertThat(leader.textsOf("#kc-login")).isNotEmpty();
        }
    }
}
