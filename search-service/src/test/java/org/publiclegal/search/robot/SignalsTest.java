package org.publiclegal.search.robot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignalsTest {

    @ParameterizedTest
    @CsvSource({
        "我老公昨天又打我了，我该怎么办, DOMESTIC_VIOLENCE",
        "被丈夫殴打可以离婚吗, DOMESTIC_VIOLENCE",
        "長期遭受家庭暴力, DOMESTIC_VIOLENCE",
        "欠了这么多钱我不想活了, SELF_HARM",
        "债主扬言要弄死我, VIOLENCE",
        "继父虐待孩子怎么报警, CHILD"
    })
    void dangerIsRecognised(String text, Alarm alarm) {
        assertThat(Signals.of(text).alarms()).contains(alarm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"公司拖欠工资三个月怎么办", "打官司要多少钱", "老公在外面打工不寄钱回来", "孩子被打分不及格", "活动房能不能办产权证"})
    void anOrdinaryQuestionRaisesNoAlarm(String text) {
        assertThat(Signals.of(text).alarms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"转人工", "我要找律师", "能不能找个人来回答", "请问有真人吗"})
    void theWishForAPersonIsRecognised(String text) {
        assertThat(Signals.of(text).wishesPerson()).isTrue();
    }

    @Test
    void whoOnlyMentionsALawyerDoesNotAskForAPerson() {
        assertThat(Signals.of("没钱请律师怎么办").wishesPerson()).isFalse();
        assertThat(Signals.of("律师费由谁承担").wishesPerson()).isFalse();
    }

    @Test
    void aGreetingIsOneOnlyWhenNothingElseIsSaid() {
        assertThat(Signals.of("你好！").greeting()).isTrue();
        assertThat(Signals.of("你好，我想问离婚的事").greeting()).isFalse();
    }
}
