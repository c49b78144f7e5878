package org.publiclegal.consultation.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymousTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "电话13800138000，请回|13800138000",
                "身份证号310114199001011234|310114199001011234",
                "卡号6222 0202 0001 1234 567已扣款|6222 0202 0001 1234 567",
                "邮箱wang.li@example.com|wang.li@example.com",
                "对方的车是沪A12345，逃逸了|沪A12345",
                "住在嘉定镇清河路52号301室|清河路52号301室",
                "我叫王小明，在工厂上班|王小明",
                "房东李先生，不退押金|李先生"
            })
    void whatTellsWhoAsksIsTakenOut(String text, String sign) {
        assertThat(Anonymous.of(text, Optional.empty())).doesNotContain(sign).contains("某");
    }

    @Test
    void theNameThatThePersonGaveIsTakenOutEverywhere() {
        assertThat(Anonymous.of("张三丰借给我五千元，张三丰有借条。", Optional.of("张三丰"))).isEqualTo("某借给我五千元，某有借条。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"公司拖欠工资3个月，共15000元", "2026年3月1日入职", "《民法典》第一千零七十六条", "我先生不同意离婚", "我是房东，租客不交房租"})
    void whatEverybodyMaySayStays(String text) {
        assertThat(Anonymous.of(text, Optional.empty())).isEqualTo(text);
    }
}
