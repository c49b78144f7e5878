package org.publiclegal.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RobotTest {

    private static final String OWED = "老板三个月没发工资了怎么讨";

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_CHINESE", "DESKTOP_IN_ENGLISH"})
    void aPersonIsAnsweredAskedBackAndHandedOverWithAllThatWasSaid(Screen screen) {
        try (Visitor person = Visitor.named("robot", screen)) {
            person.keepsOpening("", "/search?kind=ANSWER&q=%E6%AC%A0%E8%96%AA", "单位拖欠工资怎么办？");
            person.opens("jiading", "/robot").sees("robot.lead");
            person.types("robot.text", OWED).presses("robot.send").sees("robot.certainty.SURE");
            person.reads("应当按照劳动合同约定和国家规定，及时足额支付劳动报酬").presses("robot.mark.yes");
            person.sees("robot.marked.HELPFUL");

            person.types("robot.text.more", "试用期被辞退有没有赔偿").presses("robot.send").follows("没签过");
            person.sees("robot.mark");

            person.types("robot.text.more", "转人工").presses("robot.send").sees("robot.offer.WISHED");
            person.presses("robot.handover").sees("ask.lead");
            assertThat(person.valueOf("text")).contains("我：" + OWED, "我：没签过", "我：转人工");
            assertThat(person.valueOf("field")).isEqualTo("LABOUR");
        }
    }

    @Test
    void aPersonInDangerSeesWhomToCallThoughTheirBrowserRunsNoScript() {
        try (Visitor person = Visitor.withoutScript("robot-no-script", Screen.PHONE_IN_CHINESE)) {
            person.opens("", "/robot").types("robot.text", "我老公昨天又打我了").presses("robot.send");

            person.sees("robot.alarm").sees("robot.alarm.DOMESTIC_VIOLENCE").sees("robot.offer.DANGER");
            person.presses("robot.end").sees("robot.text");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP_IN_CHINESE", "PHONE_IN_ENGLISH"})
    void whatStaffDraftAndALeaderReviewsIsReadOnThePortal(Screen screen) {
        String question = "故事里的问题" + Title.word() + "怎么办？";
        try (Visitor staff = Visitor.named("editor", screen);
                Visitor leader = Visitor.named("reviewer", screen);
                Visitor person = Visitor.named("answer-reader", screen)) {
            staff.signsInAs("municipal-staff", "/console")
                    .presses("ui.nav.answers")
                    .sees("entry.lead");
            staff.presses("entry.new").presses("entry.submit").sees("entry.question.size");
            staff.types("entry.question", question)
                    .types("entry.answer", "可以先协商，协商不成的，可以申请调解或者向人民法院起诉。")
                    .types("entry.provisions", "《民法典》第五百七十七条")
                    .chooses("entry.field", "field.CONTRACT_AND_DEBT")
                    .presses("entry.submit")
                    .sees("entry.done.submit");

            leader.signsInAs("municipal-leader", "/console/answers?wanted=IN_REVIEW")
                    .follows(question);
            leader.presses("entry.approve").sees("entry.done.approve").follows(question);

            person.opens("", "/answers?field=CONTRACT_AND_DEBT")
                    .follows(question)
                    .sees("answers.provisions");
            person.follows("《中华人民共和国民法典》第五百七十七条")
                    .presses("answers.provision.open")
                    .sees("article.citation");
        }
    }

    @Test
    void anAdministratorWritesAGuidedQuestionAndSettlesTheWorkList() {
        try (Visitor administrator = Visitor.named("robot-keeper", Screen.DESKTOP_IN_CHINESE)) {
            administrator
                    .signsInAs("administrator", "/console/answers")
                    .presses("guide.list")
                    .sees("guide.lead");
            administrator.presses("guide.new").presses("guide.save").sees("guide.question.size");
            administrator
                    .types("guide.question", "办过公证吗？" + Title.word())
                    .types("guide.options", "办过\n没办过")
                    .chooses("entry.field", "field.NOTARISATION")
                    .presses("guide.save")
                    .sees("guide.done");

            administrator.presses("work.title").sees("work.title");
        }
    }
}
