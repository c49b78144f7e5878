package org.publiclegal.search.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publiclegal.search.ACase;
import org.publiclegal.search.intake.UnreadableLine;

class CaseLineTest {

    @Test
    void aLineIsReadWithAllItsParts() {
        CourtCase read = CaseLine.parse(ACase.titled("王某与某公司劳动争议案")
                .with("reference", "（2025）示0101民初1号")
                .with("rank", "指导性案例")
                .with("gist", "要旨。")
                .with("reasoning", "第一段。\n第二段。")
                .with("result", "判决支付。")
                .with("keywords", List.of("工资", " ", "加班"))
                .json());

        assertThat(read.head().rank()).isEqualTo(CaseRank.GUIDING);
        assertThat(read.head().decided()).isEqualTo("2025-03-01");
        assertThat(read.head().citation()).isEqualTo("王某与某公司劳动争议案，某市某区人民法院（2025）示0101民初1号");
        assertThat(read.texts()).containsExactly("要旨。", "王某在某公司工作。", "第一段。\n第二段。", "判决支付。");
        assertThat(read.keywords()).containsExactly("工资", "加班");
    }

    @Test
    void whoDoesNotSayWhatWeightACaseHasMeansAnOrdinaryOne() {
        assertThat(CaseLine.parse(ACase.titled("某案").json()).head().rank()).isEqualTo(CaseRank.ORDINARY);
    }

    @ParameterizedTest
    @CsvSource({
        "id, ../etc, import.fault.id",
        "title, ' ', import.fault.missing",
        "court, '', import.fault.missing",
        "decided, '', import.fault.missing",
        "decided, 2025-02-30, import.fault.day",
        "rank, 神案, import.fault.rank",
        "facts, '', import.fault.missing"
    })
    void whatCanNotBeTakenInIsToldByItsReason(String column, String value, String reason) {
        String line = ACase.titled("某案").with(column, value).json();

        assertThatThrownBy(() -> CaseLine.parse(line))
                .isInstanceOf(UnreadableLine.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void aTextThatIsTooLongIsToldByItsColumn() {
        String line = ACase.titled("某案").with("reasoning", "长".repeat(50_001)).json();

        assertThatThrownBy(() -> CaseLine.parse(line)).hasMessage("import.fault.long: reasoning");
    }
}
