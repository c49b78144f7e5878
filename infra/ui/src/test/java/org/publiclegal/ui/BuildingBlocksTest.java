package org.publiclegal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(
        properties = {"spring.messages.basename=ui,problems", "spring.messages.fallback-to-system-locale=false"})
@AutoConfigureMockMvc
class BuildingBlocksTest {

    private final MockMvcTester browser;

    @Autowired
    BuildingBlocksTest(MockMvcTester browser) {
        this.browser = browser;
    }

    @Test
    void aPageHasItsLanguageItsThemeAndAWayPastTheHeader() {
        assertThat(browser.get().uri("/gallery"))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"zh-CN\" data-site=\"jiading\" data-console=\"true\">")
                .contains("href=\"#main\"")
                .contains("<title>我要咨询</title>")
                .contains("href=\"/console/consultations?lang=en\"")
                .contains("2026年3月12日 10:10")
                .doesNotContain(" th:", "??");
    }

    @Test
    void whatAPersonTypedIsShownAsTypedAndNeverAsMarkup() {
        assertThat(browser.get().uri("/gallery")).bodyText().contains("第一行\n&lt;script&gt;第二行&lt;/script&gt;");
    }

    @Test
    void nothingOnAPageIsScriptOrStyleOfThePageItself() {
        assertThat(browser.get().uri("/gallery"))
                .bodyText()
                .doesNotContainPattern("<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=");
    }

    @Test
    void aWrongFieldIsTiedToItsErrorAndKeepsWhatWasTyped() {
        assertThat(browser.post()
                        .uri("/gallery")
                        .param("title", "欠薪")
                        .param("text", "老板不发工资")
                        .param("_consent", "false"))
                .bodyText()
                .contains("value=\"欠薪\"", "老板不发工资</textarea>")
                .containsPattern("aria-invalid=\"true\" aria-describedby=\"title-hint title-error\"[^>]*id=\"title\"")
                .containsPattern("id=\"consent\"[^>]*aria-invalid=\"true\"")
                .contains("id=\"errors\"", "<a href=\"#title\">已复制。</a>")
                .doesNotContainPattern("(?s)id=\"title\".*id=\"title\"");
    }
}
