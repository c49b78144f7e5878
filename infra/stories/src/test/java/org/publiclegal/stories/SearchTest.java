package org.publiclegal.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchTest {

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_ENGLISH", "DESKTOP_IN_CHINESE"})
    void theAdministratorTriesSynonymsAndSwitchesThemOn(Screen screen) {
        String word = Title.word();
        try (Visitor administrator = Visitor.named("synonyms", screen)) {
            administrator
                    .signsInAs("administrator", "/console/library")
                    .presses("library.synonyms")
                    .sees("synonyms.lead");
            administrator
                    .fills("#text", "\n" + word + " →")
                    .presses("synonyms.keep")
                    .sees("synonyms.faults");
            administrator.fills("#text", " 经济补偿").presses("synonyms.keep").sees("synonyms.done.KEPT");

            administrator
                    .types("synonyms.question", word)
                    .presses("synonyms.try")
                    .sees("synonyms.trial.differs");
            assertThat(administrator.textsOf("#trial li")).anyMatch(hit -> hit.contains("劳动合同法"));

            administrator.presses("synonyms.on").sees("synonyms.done.ON");
            administrator.keepsOpening("", "/search?q=" + word, "经济补偿");
            assertThat(administrator.page())
                    .doesNotContain(administrator.words().of("search.meant"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_CHINESE", "DESKTOP_IN_ENGLISH"})
    void aPersonMistypesAWordAndFindsTheSearchAgainLater(Screen screen) {
        try (Visitor person = Visitor.named("searcher", screen)) {
            person.opens("", "/").types("home.laws.words", "ldht").isOffered("中华人民共和国劳动合同法");
            person.keepsOpening(
                    "",
                    "/search?q=%E8%A7%A3%E9%99%A4%E5%8A%B3%E5%8A%A8%E5%92%8C%E5%90%8C",
                    person.words().of("search.meant"));
            person.follows("解除劳动合同").reads("中华人民共和国劳动合同法 第");
            person.types("search.words", "laodonghetong")
                    .presses("search.send")
                    .sees("search.instead", "laodonghetong", "劳动合同");

            person.opens("", "/search").sees("search.history").sees("search.history.hint");
            assertThat(person.textsOf(".searches li a")).containsExactly("laodonghetong", "解除劳动合同", "解除劳动和同");
            person.follows("解除劳动合同").reads("中华人民共和国劳动合同法 第");

            person.opens("", "/search")
                    .clicks(".searches li:first-child button")
                    .sees("search.history.removed");
            assertThat(person.textsOf(".searches li a")).containsExactly("laodonghetong", "解除劳动和同");
            person.opens("", "/").types("home.laws.words", "laodong").isOffered("laodonghetong");
            person.opens("", "/search").ticks("search.history.off");
            person.types("search.words", "试用期").presses("search.send").opens("", "/search");
            assertThat(person.textsOf(".searches li a")).isEmpty();
        }
    }

    @Test
    void whoseBrowserRunsNoScriptIsShownNoHistory() {
        try (Visitor person = Visitor.withoutScript("searcher-no-script", Screen.PHONE_IN_CHINESE)) {
            person.opens("", "/search?q=%E5%8A%B3%E5%8A%A8%E5%90%88%E5%90%8C").reads("中华人民共和国劳动合同法 第");

            person.opens("", "/search");

            assertThat(person.page()).doesNotContain(person.words().of("search.history"));
        }
    }

    @Test
    void whoCanUseNoPointerForgetsASearchByKeyboard() {
        try (Visitor person = Visitor.named("searcher-keyboard", Screen.DESKTOP_IN_CHINESE)) {
            person.opens("", "/search?q=%E8%AF%95%E7%94%A8%E6%9C%9F").opens("", "/search");

            new Keyboard(person).goesTo("search.history.clear").enters();

            assertThat(person.textsOf(".searches li a")).isEmpty();
        }
    }
}
