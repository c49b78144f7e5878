package org.publiclegal.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publiclegal.search.ALaw;
import org.publiclegal.search.Imports;
import org.publiclegal.search.RunningSearch;
import org.publiclegal.testsupport.Visitor;

class LawPagesTest {

    private static final RunningSearch SERVICE = RunningSearch.get();

    private final String title = ALaw.unique("阅读");

    @Test
    void aLawIsFoundByWordsOfItsTitleInAnyOrder() {
        ALaw law = ALaw.titled(title + "实施办法");
        Imports.of(law);
        String own = title.substring(2, title.length() - 2);

        assertThat(page("/laws?words=" + encoded("实施办法 " + own)).body())
                .contains("href=\"/laws/" + law.id() + "\"")
                .contains("2019-03-01");
        assertThat(page("/laws?words=" + encoded(own + "x")).body()).contains("没有找到符合条件的法律法规");
        assertThat(page("/laws?words=" + encoded(own) + "&level=STATUTE").body())
                .doesNotContain(law.id());
    }

    @ParameterizedTest
    @CsvSource({"(", "[", ".*", "\\", "^$", "(?=", "%F0%9F%92%A9", "'<script>'"})
    void wordsAreNoPatterns(String words) {
        assertThat(page("/laws?words=" + encoded(words)).statusCode()).isEqualTo(200);
    }

    @Test
    void longListsComePageByPage() {
        Imports.of(IntStream.range(0, LawFilter.PAGE + 5)
                .mapToObj(i -> ALaw.titled(title + "第" + i + "部"))
                .toArray(ALaw[]::new));

        String first = page("/laws?words=" + encoded(title)).body();
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        String second = page(next).body();

        assertThat(first.split("<th scope=\"row\">", -1)).hasSize(LawFilter.PAGE + 1);
        assertThat(second.split("<th scope=\"row\">", -1)).hasSize(6);
        assertThat(second).doesNotContain("rel=\"next\"");
    }

    @Test
    void aLawIsShownWithItsContentsAndEachArticleHasAnAddressOfItsOwn() {
        ALaw law = ALaw.titled(title)
                .article("第一条", "第一款。\n第二款。", "第一编 总则", "第一章 开始")
                .article("第一条之一", "后来加的。", "第一编 总则", "第一章 开始")
                .article("第二条", "其余。", "第一编 总则", "第二章 继续");
        Imports.of(law);

        String page = page("/laws/" + law.id()).body();

        assertThat(page)
                .containsSubsequence(
                        "href=\"#part-1\"", "第一编 总则", "href=\"#part-2\"", "第一章 开始", "href=\"#part-3\"", "第二章 继续")
                .containsSubsequence("id=\"part-1\"", "id=\"article-1\"", "id=\"article-1-1\"", "id=\"part-3\"")
                .contains("href=\"/laws/" + law.id() + "/articles/1-1\"")
                .contains("lang=\"zh-CN\"");
        assertThat(page("/laws/" + law.id() + "/articles/1-1").body())
                .contains("《" + title + "》第一条之一")
                .contains("后来加的。")
                .contains("第一章 开始")
                .containsSubsequence("/articles/1\"", "/articles/2\"");
        assertThat(page("/laws/" + law.id() + "/articles/3").statusCode()).isEqualTo(404);
        assertThat(page("/laws/" + law.id() + "/articles/x").statusCode()).isEqualTo(404);
        assertThat(page("/laws/no-such-law").statusCode()).isEqualTo(404);
    }

    @Test
    void aLawIsReadAsItStoodOnADay() {
        ALaw old = ALaw.titled(title).since("2010-01-01");
        ALaw middle = ALaw.titled(title).since("2015-06-01");
        ALaw now = ALaw.titled(title).since("2020-01-01").article("第一条", "现行的。");
        ALaw later = ALaw.titled(title).since("2999-01-01");
        Imports.of(now, old, later, middle);

        assertThat(then(now, "2019-05-01")).endsWith("/laws/" + middle.id());
        assertThat(then(now, "2015-06-01")).endsWith("/laws/" + middle.id());
        assertThat(then(old, "2015-05-31")).endsWith("/laws/" + old.id());
        assertThat(then(old, "2026-01-01")).endsWith("/laws/" + now.id());
        assertThat(page("/laws/" + now.id() + "?on=2009-12-31"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.body()).contains("最早的版本自 2010-01-01 起施行"));
        assertThat(page("/laws/" + now.id() + "?on=2026-02-30").statusCode()).isEqualTo(422);

        assertThat(page("/laws/" + middle.id()).body())
                .contains("已由新的版本代替")
                .contains("href=\"/laws/" + now.id() + "\">查看现行版本");
        assertThat(page("/laws/" + middle.id() + "/articles/1").body())
                .contains("已由新的版本代替")
                .contains("href=\"/laws/" + now.id() + "/articles/1\"");
        assertThat(page("/laws/" + later.id()).body()).contains("现在尚未生效").contains(now.id());
        assertThat(page("/laws/" + now.id()).body()).contains("现行有效").doesNotContain("仅供查阅历史");
        assertThat(page("/laws?words=" + encoded(title)).body())
                .contains(now.id())
                .doesNotContain(old.id(), middle.id(), later.id());
    }

    @Test
    void aRepealedLawSaysSoAndIsInNoList() {
        ALaw law = ALaw.titled(title).with("expired", true);
        Imports.of(law);

        assertThat(page("/laws/" + law.id()).body()).contains("已废止").contains("已被废止");
        assertThat(page("/laws?words=" + encoded(title)).body()).doesNotContain(law.id());
    }

    @Test
    void whatALawCitesCanBeFollowedWhereTheLibraryHasIt() {
        ALaw cited = ALaw.titled(title).article("第一条", "一。").article("第七条", "七。");
        ALaw citing = ALaw.titled(title + "实施细则")
                .article("第一条", "根据《" + title + "》第七条、第一条、第九条和《没有的法》第一条，制定本细则。")
                .article("第二条", "违反本细则第一条的，依照" + title + "第一条处理；别的" + title + "第七条不适用。");
        Imports.of(cited, citing);

        String page = page("/laws/" + citing.id()).body();

        assertThat(page)
                .contains("<a href=\"/laws/" + cited.id() + "/articles/7\">《" + title + "》第七条</a>")
                .contains("<a href=\"/laws/" + citing.id() + "/articles/1\">本细则第一条</a>")
                .contains("依照<a href=\"/laws/" + cited.id() + "/articles/1\">" + title + "第一条</a>")
                .contains("、<a href=\"/laws/" + cited.id() + "/articles/1\">第一条</a>、第九条")
                .contains("别的" + title + "第七条不适用")
                .doesNotContain("/articles/9\"")
                .doesNotContain(">《没有的法》");
    }

    @Test
    void theInterfaceIsEnglishWhereItIsWantedAndTheLawStaysChinese() {
        ALaw law = ALaw.titled(title);
        Imports.of(law);

        String page = page("/laws/" + law.id() + "/articles/1?lang=en").body();

        assertThat(page)
                .contains("How to cite it")
                .contains("<html lang=\"en\"")
                .containsPattern("<h1 lang=\"zh-CN\">《" + title);
    }

    private static String then(ALaw law, String day) {
        HttpResponse<String> answer = page("/laws/" + law.id() + "?on=" + day);
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> page(String path) {
        return SERVICE.as(Visitor.NOBODY).page(path);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
