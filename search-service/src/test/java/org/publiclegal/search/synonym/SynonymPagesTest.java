package org.publiclegal.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.search.Searches.encoded;
import static org.publiclegal.testsupport.Visitor.ADMINISTRATOR;
import static org.publiclegal.testsupport.Visitor.LIBRARY_SYSTEM;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_STAFF;
import static org.publiclegal.testsupport.Visitor.SUPERVISOR;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.ALaw;
import org.publiclegal.search.RunningSearch;
import org.publiclegal.search.Searches;
import org.publiclegal.search.Synonyms;
import org.publiclegal.testsupport.Caller;

class SynonymPagesTest {

    private static final RunningSearch SERVICE = RunningSearch.get();

    private final String title = ALaw.unique("同义");
    private final String legal = ALaw.topic("术语");
    private final String everyday = ALaw.topic("俗话").replaceAll("[金木水火土]", "云");
    private final String text = Synonyms.builtIn() + "\n" + everyday + " → " + legal;
    private final Caller administrator = SERVICE.as(ADMINISTRATOR);

    @Test
    void aDraftIsTriedBeforeItIsSwitchedOnAndCountsForAllFromThenOn() {
        ALaw law = aLaw().article("第一条", "关于" + legal + "的规定。");
        Searches.importAndIndex(law);

        Synonyms.keep(administrator, text);

        String trial = Synonyms.page("?q=" + encoded(everyday));
        assertThat(trial).contains("草稿会改变按词检索的前十条结果", law.id(), "新出现");
        assertThat(found(law)).isFalse();

        HttpResponse<String> answer = Synonyms.switchOn(administrator);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(found(law)).isTrue();
        assertThat(Searches.page(own() + "&q=" + encoded(everyday))).contains("<mark>" + legal + "</mark>");
        assertThat(SERVICE.as(LIBRARY_SYSTEM).get("/api/v1/search/synonyms").body())
                .contains("\"version\":" + Synonyms.inForce(), everyday);
    }

    @Test
    void anEarlierVersionIsSwitchedOnAgain() {
        ALaw law = aLaw().article("第一条", "关于" + legal + "的规定。");
        Searches.importAndIndex(law);
        int before = Integer.parseInt(Synonyms.inForce());
        Synonyms.keep(administrator, text);
        Synonyms.switchOn(administrator);
        assertThat(found(law)).isTrue();

        Synonyms.switchOnAgain(administrator, before);

        assertThat(found(law)).isFalse();
        assertThat(Synonyms.page("")).contains("重新启用版本 " + before, everyday);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(SERVICE.as(SUPERVISOR)
                                .get("/console/audit/search")
                                .body())
                        .contains("EDIT_DRAFT", "SWITCH_ON"));
    }

    @Test
    void aDraftThatIsWrongIsNotKeptAndSaysInWhichLineAndWhy() {
        HttpResponse<String> answer = Synonyms.keep(administrator, everyday + " = 工资\n炒鱿鱼 =\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("第 2 行：有一处没有写词", "aria-invalid=\"true\"", "href=\"#text\"", everyday + " = 工资");
        assertThat(Synonyms.page("")).doesNotContain(everyday);
    }

    @Test
    void whoKeepsADraftThatSomebodyElseHasChangedIsToldSoAndLosesNothing() {
        String read = Synonyms.page("");
        Synonyms.keep(administrator, read, text);

        HttpResponse<String> answer = Synonyms.keep(administrator, read, "工钱 = 工资");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("保存了另一份草稿", "工钱 = 工资", everyday + " → ");
        assertThat(Synonyms.page("")).contains(everyday + " → ");
    }

    @Test
    void aDraftIsNotSwitchedOnUnseen() {
        Synonyms.keep(administrator, text);
        String read = Synonyms.page("");
        Synonyms.keep(administrator, text + "\n# 又改");

        HttpResponse<String> answer = Synonyms.switchOn(administrator, read);

        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    void staffSeesTheSynonymsAndCanChangeNothing() {
        assertThat(SERVICE.as(MUNICIPAL_STAFF).page("/console/synonyms").body())
                .contains("readonly")
                .doesNotContain("保存草稿", "启用草稿", "action=\"/console/synonyms/versions");
    }

    private boolean found(ALaw law) {
        return Searches.find(own() + "&retrieval=LEXICAL&q=" + encoded(everyday)).stream()
                .anyMatch(each -> each.contains(law.id()));
    }

    /** In force in a place of its own, so that no other test's laws are found. */
    private ALaw aLaw() {
        return ALaw.titled(title).with("region", title);
    }

    private String own() {
        return "region=" + encoded(title);
    }
}
