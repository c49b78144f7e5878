package org.publiclegal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.publiclegal.testsupport.TemplateRules;

class TextsTest {

    private final TemplateRules here = TemplateRules.of(Path.of(""));
    private final TemplateRules ui = TemplateRules.of(Path.of("../infra/ui"));

    @Test
    void everyTextOfAPageIsAMessage() {
        assertThat(here.literalsInTemplates()).isEmpty();
        assertThat(ui.literalsInTemplates()).isEmpty();
    }

    @Test
    void everyMessageExistsInBothLanguagesWithTheSamePlaceholders() {
        assertThat(here.differencesOfLanguages("messages")).isEmpty();
        assertThat(ui.differencesOfLanguages("ui")).isEmpty();
        assertThat(ui.differencesOfLanguages("problems")).isEmpty();
    }

    @Test
    void noMessageIsMissingAndNoneIsLeftOver() {
        var known = new TreeSet<>(here.keys("messages"));
        known.addAll(ui.keys("ui"));
        assertThat(here.missingKeys(known)).isEmpty();
        assertThat(ui.missingKeys(ui.keys("ui"))).isEmpty();
        assertThat(here.unusedKeys("messages")).isEmpty();
        assertThat(ui.unusedKeys("ui")).isEmpty();
    }
}
