package org.publiclegal.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LawTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_CHINESE", "DESKTOP_IN_ENGLISH"})
    void aPersonFindsALawAndAProvisionOfIt(Screen screen) {
        try (Visitor person = Visitor.named("reader", screen)) {
            person.opens("jiading", "/").presses("home.laws.go").sees("laws.lead");
            person.types("laws.words", "劳动 合同法").presses("laws.apply").follows("中华人民共和国劳动合同法");

            person.sees("law.versions").follows("第四十七条").reads("《中华人民共和国劳动合同法》第四十七条");

            person.sees("article.citation").reads("经济补偿按劳动者在本单位工作的年限");
            person.follows(person.words().of("article.before") + " 第四十六条").reads("《中华人民共和国劳动合同法》第四十六条");
        }
    }

    @Test
    void aPersonWhoseBrowserRunsNoScriptReadsALawToo() {
        try (Visitor person = Visitor.withoutScript("reader-no-script", Screen.PHONE_IN_CHINESE)) {
            person.opens("", "/laws").types("laws.words", "没有这样的法").presses("laws.apply");
            person.sees("laws.empty.filtered").presses("laws.clear");
            person.types("laws.words", "民法典 合同编").presses("laws.apply").follows("中华人民共和国民法典 合同编");

            person.follows("第五百七十七条").reads("应当承担继续履行、采取补救措施或者赔偿损失等违约责任");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_CHINESE", "DESKTOP_IN_ENGLISH"})
    void aPersonFindsAProvisionInEverydayWords(Screen screen) {
        try (Visitor person = Visitor.named("finder", screen)) {
            person.keepsOpening("", "/search?q=%E7%BB%8F%E6%B5%8E%E8%A1%A5%E5%81%BF", "第四十七条");
            person.opens("jiading", "/").types("home.laws.words", "解除劳动合同的经济补偿怎么算");
            person.presses("home.laws.search").reads("中华人民共和国劳动合同法 第四十七条");

            person.ticks("search.past").presses("search.send").sees("search.facets");
            person.types("search.words", "ldht").isOffered("中华人民共和国劳动合同法");
            person.types("search.words", "勞動合同法 47").presses("search.send").reads("经济补偿按劳动者在本单位工作的年限");
            person.follows("中华人民共和国劳动合同法 第四十七条").sees("article.citation");

            person.opens("", "/laws")
                    .types("search.words", "???")
                    .presses("search.send")
                    .sees("search.empty");
            person.follows(person.words().of("search.browse")).sees("laws.lead");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_ENGLISH", "DESKTOP_IN_CHINESE"})
    void theAdministratorImportsAFileAndSeesItsFaults(Screen screen) throws IOException {
        String word = Title.word();
        String title = "导入" + word + "条例";
        Path file = Files.writeString(folder.resolve("laws.jsonl"), """
                {"id": "story-%s", "title": "%s", "level": "地方性法规", "category": "上海", "published": "2026-01-01", \
                "articles": [{"label": "第一条", "path": ["第一章 总则"], "text": "为了测试，制定本条例。"}]}
                {"id": "broken
                """.formatted(word, title));
        try (Visitor administrator = Visitor.named("librarian", screen)) {
            administrator
                    .signsInAs("administrator", "/console")
                    .presses("ui.nav.library")
                    .sees("library.import");
            administrator.attaches("library.file", file).presses("library.send").sees("import.title");

            administrator.sees("import.says.DONE").sees("import.faults");
            assertThat(administrator.textOf("#added")).isEqualTo("1");
            assertThat(administrator.textOf("#faulty")).isEqualTo("1");

            administrator.presses("import.back").sees("index.title").presses("index.rebuild");
            administrator.keepsOpening(
                    "", "/console/library", administrator.words().of("index.rebuild.hint"));

            administrator
                    .opens("", "/laws")
                    .types("laws.words", title)
                    .presses("laws.apply")
                    .reads(title);
        }
    }
}
