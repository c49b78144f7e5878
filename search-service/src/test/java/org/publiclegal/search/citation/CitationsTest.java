package org.publiclegal.search.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

    @ParameterizedTest
    @CsvSource({
        "《民法典》第五百七十七条, 民法典, 577",
        "民法典第五百七十七条, 民法典, 577",
        "民法典第577条, 民法典, 577",
        "民法典 577, 民法典, 577",
        "民法典577条, 民法典, 577",
        "《中华人民共和国刑法》第一百三十三条之一, 中华人民共和国刑法, 133-1",
        "刑法 133-1, 刑法, 133-1",
        "《中华人民共和国劳动合同法》第八十五条, 中华人民共和国劳动合同法, 85",
        "工伤保险条例第十四条, 工伤保险条例, 14",
        "民法典第一千二百五十九条, 民法典, 1259",
        "民法典第一千零一十条, 民法典, 1010",
        "民法典第十条, 民法典, 10",
        "民法典第二百条, 民法典, 200",
        "民法典第１０条, 民法典, 10",
    })
    void whatIsTypedAsACitationIsOne(String typed, String law, String article) {
        Citation citation = Citations.only(typed).orElseThrow();

        assertThat(citation.law()).isEqualTo(law);
        assertThat(citation.article().orElseThrow().address()).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource({"公司拖欠工资三个月怎么办", "民法典", "违反劳动法怎么赔偿", "方法 3 种", "条例", "第五条"})
    void ordinaryWordsAreNoCitation(String typed) {
        assertThat(Citations.only(typed)).isEmpty();
    }

    @Test
    void everyProvisionThatATextNamesIsFound() {
        String text = "依据《劳动合同法》第三十条、第八十五条和《工资支付暂行规定》第十八条，可以申请仲裁；另见《民法典》。";

        List<String> found = Citations.in(text).stream()
                .map(each ->
                        each.law() + each.article().map(ArticleNumber::label).orElse(""))
                .toList();

        assertThat(found).containsExactly("劳动合同法第三十条", "劳动合同法第八十五条", "工资支付暂行规定第十八条", "民法典");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 第一条",
        "10, 第十条",
        "12, 第十二条",
        "20, 第二十条",
        "101, 第一百零一条",
        "110, 第一百一十条",
        "1010, 第一千零一十条",
        "1259, 第一千二百五十九条"
    })
    void anArticleIsLabelledAsLawsPrintIt(int number, String label) {
        assertThat(new ArticleNumber(number, 0).label()).isEqualTo(label);
        assertThat(ArticleNumber.ofLabel(label)).contains(new ArticleNumber(number, 0));
    }
}
