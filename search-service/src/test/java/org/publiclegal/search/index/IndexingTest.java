package org.publiclegal.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.search.Searches.encoded;
import static org.publiclegal.search.Searches.find;
import static org.publiclegal.testsupport.Visitor.ADMINISTRATOR;
import static org.publiclegal.testsupport.Visitor.LIBRARY_SYSTEM;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_STAFF;
import static org.publiclegal.testsupport.Visitor.NOBODY;
import static org.publiclegal.testsupport.Visitor.SUPERVISOR;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.ALaw;
import org.publiclegal.search.Imports;
import org.publiclegal.search.RunningSearch;
import org.publiclegal.search.Searches;

class IndexingTest {

    private static final RunningSearch SERVICE = RunningSearch.get();

    private final String title = ALaw.unique("检索");

    @Test
    void aNewVersionTakesThePlaceOfTheOldWhichIsFoundOnlyOnRequest() {
        ALaw old = aLaw().since("2015-01-01");
        ALaw now = aLaw().since("2020-01-01");
        Searches.importAndIndex(old);
        assertThat(find(own())).allMatch(each -> each.startsWith("/laws/" + old.id()));

        Imports.of(now);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(find(own()))
                        .contains("/laws/" + now.id())
                        .noneMatch(each -> each.contains(old.id())));
        assertThat(find(own() + "&past=true")).contains("/laws/" + now.id(), "/laws/" + old.id());
        assertThat(find(own() + "&on=2019-12-31"))
                .contains("/laws/" + old.id())
                .noneMatch(each -> each.contains(now.id()));
    }

    @Test
    void ofALawThatHasBecomeShorterNothingStaysBehind() {
        ALaw law = aLaw();
        law.article("第一条", "一。").article("第二条", "二。").article("第三条", "三。");
        Searches.importAndIndex(law);
        assertThat(find(own())).hasSize(4);

        Imports.of(aLaw().with("id", law.id()).article("第一条", "只剩这一条。"));

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(find(own()))
                        .containsExactlyInAnyOrder("/laws/" + law.id(), "/laws/" + law.id() + "/articles/1"));
        assertThat(Searches.ask(own()).toString()).contains("只剩这一条。");
    }

    @Test
    void aRebuildSwitchesWithoutAnEmptyMoment() throws Exception {
        ALaw law = aLaw();
        Searches.importAndIndex(law);
        String before = liveIndex();

        HttpResponse<String> answer = SERVICE.as(ADMINISTRATOR).submit("/console/library/rebuilds", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (liveIndex().equals(before) && System.nanoTime() < end) {
            assertThat(find(own())).contains("/laws/" + law.id());
        }
        assertThat(liveIndex()).isNotEqualTo(before);
        assertThat(find(own())).contains("/laws/" + law.id(), "/laws/" + law.id() + "/articles/1");
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(trail("")).contains("REBUILD_INDEX");
            assertThat(trail("?actor=library-index")).contains("END_REBUILD");
        });
    }

    @Test
    void whileElasticsearchIsGoneAllElseWorksAndWhatIsMissedIsMadeUpFor() {
        ALaw law = aLaw();

        SERVICE.line().without(() -> {
            Imports.of(law);

            HttpResponse<String> page = SERVICE.as(NOBODY).page("/search?q=" + encoded(title));
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("检索暂时不可用", "href=\"/laws\"");
            HttpResponse<String> document = SERVICE.as(LIBRARY_SYSTEM).get("/api/v1/search?q=" + encoded(title));
            assertThat(document.statusCode()).isEqualTo(503);
            assertThat(document.body()).contains("/problems/unavailable");
            assertThat(document.headers().firstValue("Retry-After")).isPresent();
            assertThat(SERVICE.as(NOBODY).page("/laws/" + law.id()).statusCode())
                    .isEqualTo(200);
            assertThat(SERVICE.as(MUNICIPAL_STAFF).page("/console/library").body())
                    .contains("现在连不上检索服务");
        });

        Searches.waitUntilIndexed(law.id());
        assertThat(find(own())).contains("/laws/" + law.id());
    }

    @Test
    void theConsoleCountsWhatStandsInTheLibraryAndInTheIndex() {
        Searches.importAndIndex(aLaw());

        String page = SERVICE.as(MUNICIPAL_STAFF).page("/console/library").body();

        assertThat(page).containsPattern("id=\"index-documents\">[1-9]").containsPattern("id=\"index-indexed\">[1-9]");
        assertThat(page).doesNotContain("重建检索");
        assertThat(SERVICE.as(ADMINISTRATOR).page("/console/library").body())
                .contains("action=\"/console/library/rebuilds\"");
    }

    private static String trail(String filter) {
        return SERVICE.as(SUPERVISOR).get("/console/audit/search" + filter).body();
    }

    private static String liveIndex() throws java.io.IOException {
        return SERVICE.bean(ElasticsearchClient.class)
                .indices()
                .getAlias(request -> request.name(LibraryIndex.LIVE))
                .aliases()
                .keySet()
                .toString();
    }

    /** In force in a place of its own, so that no other test's laws are found. */
    private ALaw aLaw() {
        return ALaw.titled(title).with("region", title);
    }

    private String own() {
        return "region=" + encoded(title) + "&q=" + encoded(title);
    }
}
