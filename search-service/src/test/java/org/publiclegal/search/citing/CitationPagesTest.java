package org.publiclegal.search.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.ACase;
import org.publiclegal.search.ALaw;
import org.publiclegal.search.RunningSearch;
import org.publiclegal.search.Searches;
import org.publiclegal.testsupport.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationPagesTest {

    private static final RunningSearch SERVICE = RunningSearch.get();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String title = ALaw.unique("引用");
    private final ALaw law = ALaw.titled("中华人民共和国" + title)
            .article("第七条", "用人单位应当支付。")
            .article("第八条", "违反本法第七条的，依照本条例第九条处理。")
            .article("第九条", "另有规定的除外。");
    private final String seventh = "/laws/" + law.id() + "/articles/7";

    @Test
    void aProvisionLeadsToTheCasesAndProvisionsThatCiteIt() {
        ALaw other = ALaw.titled(title + "实施办法").article("第一条", "根据《" + title + "》第七条制定，不涉及第九条。");
        ACase decided = ACase.titled(title + "案").with("reasoning", "公司应当依照" + title + "第7条支付。");
        Searches.importAndIndex(law, other);
        Searches.importAndIndex(decided);

        String page = page(seventh + "/citations");

        assertThat(page(seventh)).contains("href=\"" + seventh + "/citations\"");
        assertThat(page)
                .contains("共 3 处引用")
                .containsSubsequence("href=\"/cases/" + decided.id(), "/laws/" + other.id() + "/articles/1")
                .contains("href=\"/laws/" + law.id() + "/articles/8\"", "》<mark>第七条</mark>制定");
        assertThat(page("/laws/" + law.id() + "/articles/8/citations")).contains("没有引用它的条文");
    }

    @Test
    void whatIsNoLongerInForceCitesNothingAnyMore() {
        ALaw old = ALaw.titled(title + "细则").since("2015-01-01").article("第一条", "依照《" + title + "》第七条。");
        ALaw now = ALaw.titled(title + "细则").since("2020-01-01").article("第一条", "依照《" + title + "》第九条。");
        Searches.importAndIndex(law);
        Searches.importAndIndex(now);

        Searches.importAndIndex(old);

        assertThat(page(seventh + "/citations")).doesNotContain(old.id());
        assertThat(page("/laws/" + law.id() + "/articles/9/citations")).contains(now.id());
    }

    @Test
    void aCaseLeadsToTheCasesThatCiteItsNumber() {
        ACase cited = ACase.titled(title + "先案");
        ACase citing = ACase.titled(title + "后案")
                .with("reasoning", "参照" + cited.reference().replace('（', '(').replace('）', ')') + "判决。");
        Searches.importAndIndex(cited, citing);

        assertThat(page("/cases/" + cited.id() + "/citations")).contains("href=\"/cases/" + citing.id() + "\"");
        assertThat(page("/cases/" + citing.id() + "/citations")).contains("没有引用它的条文");
        assertThat(systems("/api/v1/cases/" + cited.id() + "/citations")
                        .path("citations")
                        .path(0)
                        .path("address")
                        .asString())
                .isEqualTo("/cases/" + citing.id());
    }

    @Test
    void theFirstFewStandOnThePageItselfAndTheRestPageByPage() {
        ACase[] many = IntStream.range(0, 23)
                .mapToObj(i -> ACase.titled(title + "第" + i + "案").with("result", "依照《" + title + "》第九条，驳回。"))
                .toArray(ACase[]::new);
        Searches.importAndIndex(law);
        Searches.importAndIndex(many);
        String ninth = "/laws/" + law.id() + "/articles/9/citations";

        HttpResponse<String> few = SERVICE.as(Visitor.NOBODY).get(ninth, "HX-Request", "true");

        assertThat(few.body())
                .contains("href=\"" + ninth + "\"", "查看全部 24 处")
                .doesNotContain("<html")
                .satisfies(body -> assertThat(hits(body)).isEqualTo(5));
        assertThat(few.headers().allValues("Vary")).anyMatch(each -> each.contains("HX-Request"));
        assertThat(hits(page(ninth))).isEqualTo(20);
        assertThat(page(ninth)).contains("rel=\"next\" href=\"" + ninth + "?page=2\"");
        assertThat(hits(page(ninth + "?page=2"))).isEqualTo(4);
        JsonNode first = systems("/api/v1" + ninth + "?size=23");
        assertThat(first.path("total").asLong()).isEqualTo(24);
        assertThat(systems(first.path("next").asString()).path("citations").size())
                .isEqualTo(1);
    }

    @Test
    void whileElasticsearchIsGoneTheProvisionCanBeReadAndTheRestIsSaidToBeMissing() {
        Searches.importAndIndex(law);

        SERVICE.line().without(() -> {
            assertThat(page(seventh)).contains("用人单位应当支付");
            assertThat(SERVICE.as(Visitor.NOBODY)
                            .get(seventh + "/citations", "HX-Request", "true")
                            .body())
                    .contains("现在查不到引用情况");
            HttpResponse<String> whole = SERVICE.as(Visitor.NOBODY).page(seventh + "/citations");
            assertThat(whole.statusCode()).isEqualTo(503);
            assertThat(whole.body()).contains("现在查不到引用情况");
            HttpResponse<String> document = SERVICE.as(Visitor.LIBRARY_SYSTEM).get("/api/v1" + seventh + "/citations");
            assertThat(document.statusCode()).isEqualTo(503);
            assertThat(document.headers().firstValue("Retry-After")).isPresent();
        });
    }

    private static int hits(String page) {
        return page.split("class=\"hit\"", -1).length - 1;
    }

    private static JsonNode systems(String path) {
        HttpResponse<String> answer = SERVICE.as(Visitor.LIBRARY_SYSTEM).get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String page(String path) {
        return SERVICE.as(Visitor.NOBODY).page(path).body();
    }
}
