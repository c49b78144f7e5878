package org.publiclegal.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.search.Searches.ask;
import static org.publiclegal.search.Searches.encoded;
import static org.publiclegal.search.Searches.find;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.ALaw;
import org.publiclegal.search.Searches;
import org.publiclegal.testsupport.Visitor;
import tools.jackson.databind.JsonNode;

class SearchApiTest {

    private final String title = ALaw.unique("接口");
    private final String topic = ALaw.topic("主题");

    @Test
    void aHitSaysWhatItIsAndWhereItIsRead() {
        ALaw law = aLaw().article("第一条之二", "前文。" + topic + "的规定。", "第一章 总则");
        Searches.importAndIndex(law);

        JsonNode page = ask(own() + "&retrieval=LEXICAL&kind=PROVISION&q=" + encoded(topic));

        assertThat(page.path("total").asLong()).isEqualTo(1);
        JsonNode hit = page.path("hits").path(0);
        assertThat(hit.path("id").asString()).isEqualTo(law.id());
        assertThat(hit.path("number").asString()).isEqualTo("1-2");
        assertThat(hit.path("label").asString()).isEqualTo("第一条之二");
        assertThat(hit.path("path").toString()).contains("第一章 总则");
        assertThat(hit.path("text").asString()).isEqualTo("前文。" + topic + "的规定。");
        assertThat(hit.path("extract").asString()).contains(topic).doesNotContain("\uE000", "<");
        assertThat(hit.path("since").asString()).isEqualTo("2019-03-01");
        assertThat(hit.path("validity").asString()).isEqualTo("IN_FORCE");
        assertThat(hit.path("address").asString()).isEqualTo("/laws/" + law.id() + "/articles/1-2");
        assertThat(page.path("facets").toString())
                .contains("{\"parameter\":\"level\",\"values\":[{\"value\":\"LOCAL_REGULATION\",\"count\":1}]}");
    }

    @Test
    void whatMeansTheSameIsFoundThoughItSharesNoWord() {
        ALaw law = ALaw.titled(ALaw.unique("婚姻家庭"))
                .with("region", title)
                .article("第一条", "夫妻感情确已破裂，调解无效的，应当准予离婚。")
                .article("第二条", "建设工程竣工后，发包人应当及时验收。");
        Searches.importAndIndex(law);
        Searches.waitUntilCompared(law.id());
        String question = own() + "&q=" + encoded("跟老公过不下去了想分开");

        assertThat(find(question + "&retrieval=LEXICAL")).isEmpty();
        assertThat(find(question + "&retrieval=VECTOR")).startsWith("/laws/" + law.id() + "/articles/1");
        assertThat(find(question)).startsWith("/laws/" + law.id() + "/articles/1");
        JsonNode page = ask(question);
        assertThat(page.path("total").asInt()).isEqualTo(page.path("hits").size());
    }

    @Test
    void theNextLinkLeadsThroughAllThatWasFound() {
        ALaw law = aLaw();
        IntStream.rangeClosed(1, 5).forEach(i -> law.article("第" + i + "条", topic + "之" + i + "。"));
        Searches.importAndIndex(law);

        JsonNode first = ask(own() + "&size=3&retrieval=LEXICAL&past=true&on=2020-01-01&q=" + encoded(topic));
        String next = first.path("next").asString();
        JsonNode second = ask(next.substring(next.indexOf('?') + 1));

        assertThat(first.path("hits")).hasSize(3);
        assertThat(second.path("hits")).hasSize(2);
        assertThat(second.has("next")).isFalse();
        assertThat(second.path("hits").toString())
                .doesNotContain(first.path("hits").path(0).path("address").asString() + "\"");
    }

    @Test
    void theAnswerSaysInWhichWayItWasFound() {
        assertThat(ask(own() + "&q=x").path("retrieval").asString()).isEqualTo("HYBRID");
        assertThat(ask(own() + "&q=x&sort=NEWEST").path("retrieval").asString()).isEqualTo("LEXICAL");
        assertThat(ask(own() + "&q=x").path("words").asString()).isEqualTo("x");
    }

    @Test
    void oneCharacterIsEnough() {
        ALaw law = aLaw().article("第一条", "公民有依照法律纳税的义务。");
        Searches.importAndIndex(law);

        assertThat(find(own() + "&retrieval=LEXICAL&q=" + encoded("税")))
                .containsExactly("/laws/" + law.id() + "/articles/1");
    }

    @Test
    void withoutTheScopeNothingIsTold() {
        assertThat(org.publiclegal.search.RunningSearch.get()
                        .as(Visitor.READING_SYSTEM)
                        .get("/api/v1/search?q=x")
                        .statusCode())
                .isEqualTo(403);
    }

    /** In force in a place of its own, so that no other test's laws are found. */
    private ALaw aLaw() {
        return ALaw.titled(title).with("region", title);
    }

    private String own() {
        return "region=" + encoded(title);
    }
}
