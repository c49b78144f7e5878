package org.publiclegal.consultation.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publiclegal.consultation.matter.Asking.anAskedQuestion;
import static org.publiclegal.consultation.matter.Consulting.ZHANG;
import static org.publiclegal.consultation.matter.Consulting.aConsultation;
import static org.publiclegal.consultation.matter.Consulting.anAnsweredConsultation;
import static org.publiclegal.consultation.matter.Consulting.at;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publiclegal.consultation.matter.Asking.Asked;
import org.publiclegal.events.consultation.ConsultationPublished;
import org.publiclegal.events.consultation.FieldOfLaw;

class PublicationTest {

    private static final Publication PUBLICATION = new Publication(FieldOfLaw.LABOUR, "单位欠薪怎么办？", "可以申请劳动仲裁。");

    private final Browser staff = Browser.of("jiading-staff");

    @Test
    void whatIsPublishedIsToldInTheWordsOfStaff() {
        var published = anAnsweredConsultation().publish(ZHANG, PUBLICATION, at("12:00"));

        assertThat(published.events())
                .containsExactly(new ConsultationPublished(FieldOfLaw.LABOUR, "单位欠薪怎么办？", "可以申请劳动仲裁。", at("12:00")));
        assertThat(published.state().state()).isEqualTo(anAnsweredConsultation().state());
    }

    @Test
    void whatHasNoAnswerCantBePublished() {
        assertThatThrownBy(() -> aConsultation().publish(ZHANG, PUBLICATION, at("12:00")))
                .isInstanceOf(MatterRefusal.StateConflict.class);
    }

    @Test
    void theFormHasTheQuestionAndTheAnswerWithoutWhoAsked() {
        Asked asked = anAnswered();

        String form = staff.get(asked.desk() + "/publication").body();

        assertThat(form).contains("公司拖欠工资三个月怎么办", "请联系某").doesNotContain("13912345678", "王女士");
    }

    @Test
    void staffPublishWhatTheyHaveChecked() {
        Asked asked = anAnswered();
        String form = staff.get(asked.desk() + "/publication").body();
        Map<String, String> typed = Map.of("field", "LABOUR", "question", "单位拖欠工资怎么办？", "answer", "可以申请劳动仲裁，也可以投诉。");

        HttpResponse<String> unchecked = staff.submit(form, asked.desk() + "/publication", typed);
        HttpResponse<String> checked = staff.submit(
                form,
                asked.desk() + "/publication",
                Map.of("field", "LABOUR", "question", "单位拖欠工资怎么办？", "answer", "可以申请劳动仲裁，也可以投诉。", "checked", "true"));

        assertThat(unchecked.statusCode()).isEqualTo(422);
        assertThat(unchecked.body()).contains("请检查并勾选", "单位拖欠工资怎么办？");
        assertThat(staff.follow(checked).body()).contains("已提交到咨询库", "整理为公开问答");
        assertThat(asked.page()).doesNotContain("整理为公开问答");
    }

    private Asked anAnswered() {
        Asked asked = anAskedQuestion();
        String page = staff.get(asked.desk()).body();
        staff.submit(page, asked.desk() + "/replies", Map.of("text", "可以申请劳动仲裁，请联系13912345678。"));
        return asked;
    }
}
