package org.publiclegal.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.search.Searches.encoded;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.ALaw;
import org.publiclegal.search.RunningSearch;
import org.publiclegal.search.Searches;
import org.publiclegal.testsupport.Visitor;

class SearchPagesTest {

    private final String title = ALaw.unique("寻找");
    private final String topic = ALaw.topic("事由");

    @Test
    void everydayWordsFindTheProvisionAndAreMarkedInIt() {
        ALaw law = aLaw(title).article("第一条", "其他。").article("第二条", "用人单位因" + topic + "拖欠的，应当补足。", "第一章 总则", "第二节 支付");
        Searches.importAndIndex(law);

        String page = Searches.page(own() + "&q=" + encoded(topic + "拖欠了怎么办"));

        assertThat(page)
                .contains("href=\"/laws/" + law.id() + "/articles/2\"")
                .contains(title + " 第二条")
                .contains("<mark>" + topic + "拖欠</mark>的，应当补足")
                .containsSubsequence("第一章 总则", "第二节 支付", "地方性法规", "上海", "2019-03-01", "现行有效");
    }

    @Test
    void whoNamesAProvisionIsShownItFirstInABoxOfItsOwn() {
        ALaw law = aLaw(title).article("第一条", "一。").article("第七条", "第一款。\n第二款。");
        Searches.importAndIndex(law);

        for (String article : List.of(" 7", "7", "第七条", " 第 ７ 条", "第7条")) {
            assertThat(Searches.page("q=" + encoded(title + article)))
                    .containsSubsequence(
                            "aria-label=\"您所指的内容\"", "/laws/" + law.id() + "/articles/7", ">第一款。<", ">第二款。<", "现行有效");
        }
        assertThat(Searches.page("q=" + encoded(title + "第八条"))).doesNotContain("您所指的内容");
    }

    @Test
    void whoNamesALawIsShownItFirst() {
        ALaw law = aLaw(title);
        Searches.importAndIndex(law);

        assertThat(Searches.page("q=" + encoded("《" + title + "》")))
                .containsSubsequence("aria-label=\"您所指的内容\"", "href=\"/laws/" + law.id() + "\"");
    }

    @Test
    void whoWritesTraditionalCharactersFindsTheSame() {
        ALaw law = aLaw(title).article("第七条", "用人单位因" + topic + "拖欠劳动报酬的，应当补足。");
        Searches.importAndIndex(law);

        assertThat(Searches.page(own() + "&q=" + encoded(topic + "拖欠勞動報酬")))
                .contains(topic + "拖欠劳动报酬</mark>", "value=\"" + topic + "拖欠勞動報酬\"");
        assertThat(Searches.page("q=" + encoded(title.replace("条", "條") + "第七條")))
                .containsSubsequence("您所指的内容", "/laws/" + law.id() + "/articles/7");
    }

    @Test
    void lawsAreOfferedWhileTheirNameIsTypedInCharactersOrPinyin() {
        ALaw law = aLaw("中华人民共和国" + title);
        ALaw ended = aLaw(title + "二").with("expired", true);
        Searches.importAndIndex(law, ended);

        String offered = "<option value=\"中华人民共和国" + title + "\"";
        for (String typed : List.of(
                title.substring(0, 6),
                title.substring(3, 9),
                "中华人民共和国" + title.substring(0, 4),
                title.replace("条", "條"))) {
            assertThat(offers(typed)).as(typed).contains(offered).doesNotContain(title + "二");
        }
        for (String typed : List.of(sound(title), initials(title), "XUNZHAO" + sound(title.substring(2, 6)))) {
            assertThat(offers(typed)).as(typed).contains(offered + " label=\"" + typed + "\"");
        }
        for (String typed : List.of("", " ", "*", "%", "x".repeat(600), "没有这样的法律")) {
            assertThat(offers(typed)).as(typed).doesNotContain("<option");
        }
    }

    @Test
    void theResultsAreNarrowedByTheirKindsAndWidenedAgain() {
        ALaw own = aLaw(title).article("第一条", topic + "的规定。");
        ALaw other = aLaw(title + "二")
                .with("level", "法律")
                .with("region", "全国")
                .since("2021-05-01")
                .article("第一条", topic + "的其他规定。");
        Searches.importAndIndex(own, other);
        String words = "q=" + encoded(topic) + "&category=" + encoded(title);

        String all = Searches.page(words);

        assertThat(all).contains(own.id(), other.id());
        assertThat(all).contains("level=STATUTE", "region=" + encoded("全国"), "year=2021");
        assertThat(Searches.page(words + "&level=STATUTE"))
                .contains(other.id())
                .doesNotContain(own.id())
                .contains("<input type=\"hidden\" name=\"level\" value=\"STATUTE\">")
                .contains("（取消）");
        assertThat(Searches.page(words + "&year=2019&region=" + encoded("上海")))
                .contains(own.id())
                .doesNotContain(other.id());
        assertThat(Searches.page(words + "&sort=NEWEST")).containsSubsequence(other.id(), own.id());
        assertThat(Searches.page(words + "&sort=OLDEST")).containsSubsequence(own.id(), other.id());
        assertThat(Searches.page(words + "&year=1901&sort=NEWEST"))
                .contains("没有找到相关内容", "不限条件", "href=\"/laws\"", "href=\"/consultations/new\"");
    }

    @Test
    void whatHasEndedIsFoundOnRequestAndSaysSo() {
        ALaw ended = aLaw(title).with("expired", true).article("第一条", topic + "的规定。");
        Searches.importAndIndex(ended);

        assertThat(Searches.page(own() + "&q=" + encoded(topic) + "&sort=NEWEST"))
                .doesNotContain(ended.id());
        assertThat(Searches.page(own() + "&q=" + encoded(topic) + "&sort=NEWEST&past=true"))
                .contains(ended.id(), "已废止");
    }

    @Test
    void longResultsComePageByPage() {
        ALaw law = aLaw(title);
        IntStream.rangeClosed(1, SearchForm.PAGE + 5).forEach(i -> law.article("第" + i + "条", topic + "之" + i + "。"));
        Searches.importAndIndex(law);

        String first = Searches.page(own() + "&sort=NEWEST&kind=PROVISION&q=" + encoded(topic));
        String next = first.replaceAll("(?s).*rel=\"next\" href=\"/search[?]([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        String second = Searches.page(next);

        assertThat(first.split("class=\"hit\"", -1)).hasSize(SearchForm.PAGE + 1);
        assertThat(second.split("class=\"hit\"", -1)).hasSize(6);
        assertThat(second).contains("start=\"21\"").doesNotContain("rel=\"next\"");
    }

    @Test
    void whoAsksTooMuchIsToldSoAtTheField() {
        HttpResponse<String> tooLong = RunningSearch.get().as(Visitor.NOBODY).page("/search?q=" + "a".repeat(501));
        HttpResponse<String> tooDeep = RunningSearch.get().as(Visitor.NOBODY).page("/search?q=a&page=51");

        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("最多输入 500 个字", "aria-invalid=\"true\"");
        assertThat(tooDeep.statusCode()).isEqualTo(422);
        assertThat(tooDeep.body()).contains("最多显示到第 50 页");
    }

    @Test
    void theSearchIsEnglishWhereItIsWantedAndTheLawStaysChinese() {
        Searches.importAndIndex(aLaw(title).article("第一条", topic + "的规定。"));

        assertThat(Searches.page(own() + "&lang=en&q=" + encoded(topic)))
                .contains("<html lang=\"en\"", "Local regulation", "in force since 2019-03-01")
                .contains("<h2 lang=\"zh-CN\"><a");
        assertThat(RunningSearch.get().as(Visitor.NOBODY).page("/laws").body()).contains("action=\"/search\"");
    }

    @Test
    void whoMistypesAWordIsAskedWhetherAnotherWasMeant() {
        Searches.importAndIndex(employment());

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Searches.page(own() + "&q=" + encoded("解除劳动和同")))
                        .contains("您是不是要找", "q=" + encoded("解除劳动合同"), ">解除劳动合同</a>"));
        assertThat(Searches.page(own() + "&q=" + encoded("解除劳动合同"))).doesNotContain("您是不是要找");
    }

    @Test
    void whatIsNowhereIsLookedForAsItWasMeantAndThatIsSaid() {
        ALaw law = employment();
        Searches.importAndIndex(law);
        String typed = own() + "&q=laodonghetong";

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Searches.page(typed))
                        .contains("没有找到“laodonghetong”，以下是“劳动合同”的结果", "exact=true", law.id()));
        assertThat(Searches.ask(typed).path("words").asString()).isEqualTo("劳动合同");
        assertThat(Searches.page(typed + "&exact=true")).doesNotContain("劳动合同”的结果", "您是不是要找");
        assertThat(Searches.ask(typed + "&exact=true").path("words").asString()).isEqualTo("laodonghetong");
    }

    @Test
    void thePageHasAPlaceForWhatWasSearchedBeforeThatOnlyAScriptFills() {
        assertThat(Searches.page("q=" + encoded(title)))
                .contains(
                        "<section class=\"searches\" id=\"searches\" hidden",
                        "data-asked=\"" + title + "\"",
                        "/ui/searches.js?v=");
        assertThat(Searches.page("")).contains("id=\"searches\" hidden").doesNotContain("data-asked");
    }

    private ALaw employment() {
        return aLaw(title)
                .article("第一条", "解除劳动合同的，应当支付经济补偿。")
                .article("第二条", "劳动合同期满的，应当办理手续。")
                .article("第三条", "订立劳动合同，应当书面。");
    }

    /** In a category of its own, so that no other test's laws are found. */
    private ALaw aLaw(String name) {
        return ALaw.titled(name).with("category", title);
    }

    private static final String SIGNS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥寻找条例";
    private static final List<String> SYLLABLES = List.of(
            "jia yi bing ding wu ji geng xin ren gui zi chou yin mao chen si wu wei shen you xu hai xun zhao tiao li"
                    .split(" "));

    private static String sound(String text) {
        return text.chars().mapToObj(each -> SYLLABLES.get(SIGNS.indexOf(each))).collect(Collectors.joining());
    }

    private static String initials(String text) {
        return text.chars()
                .mapToObj(each -> SYLLABLES.get(SIGNS.indexOf(each)).substring(0, 1))
                .collect(Collectors.joining());
    }

    private static String offers(String typed) {
        HttpResponse<String> answer =
                RunningSearch.get().as(Visitor.NOBODY).page("/search/suggestions?q=" + encoded(typed));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String own() {
        return "category=" + encoded(title);
    }
}
