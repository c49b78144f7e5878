package org.publiclegal.search.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.ALaw;
import org.publiclegal.search.library.Law;

class LawLineTest {

    @Test
    void theDayThatTheLawNamesCountsWhereTheColumnIsEmpty() {
        Law law = LawLine.parse(ALaw.titled("示例条例")
                .with("valid_from", "")
                .with("published", "2023-12-29")
                .article("第一条", "制定本法。")
                .article("第二百六十六条", "本法自2024年7月1日起施行。")
                .json());

        assertThat(law.validFrom()).contains(LocalDate.of(2024, 7, 1));
    }

    @Test
    void aDayBeforeThePublicationIsThatOfAnEarlierVersion() {
        Law law = LawLine.parse(ALaw.titled("示例条例")
                .with("valid_from", "")
                .with("published", "2018-10-26")
                .article("第二百一十八条", "本法自2006年1月1日起施行。")
                .json());

        assertThat(law.validFrom()).isEmpty();
        assertThat(law.since()).isEqualTo("2018-10-26");
    }

    @Test
    void whatNobodySeesIsTakenOut() {
        Law law = LawLine.parse(ALaw.titled("示例\u200b条例\ud800")
                .article("第一条", "\u200b")
                .article("第二条", "第一款。\n第二款。\u0007")
                .json());

        assertThat(law.title()).isEqualTo("示例条例");
        assertThat(law.provisions())
                .singleElement()
                .satisfies(each -> assertThat(each.text()).isEqualTo("第一款。\n第二款。"));
    }

    @Test
    void whoMadeItIsReadFromItsHeadUnlessItIsSaid() {
        ALaw law = ALaw.titled("示例法").with("history", List.of("2007年6月29日 第十届全国人民代表大会常务委员会第二十八次会议通过"));

        assertThat(LawLine.parse(law.json()).issuer()).isEqualTo("全国人民代表大会常务委员会");
        assertThat(LawLine.parse(law.with("issuer", "某机关").json()).issuer()).isEqualTo("某机关");
    }
}
