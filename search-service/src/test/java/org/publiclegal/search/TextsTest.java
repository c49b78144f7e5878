package org.publiclegal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.publiclegal.testsupport.TemplateRules;

class TextsTest {

    private final TemplateRules here = TemplateRules.of(Path.of(""));
    private final TemplateRules ui = TemplateRules.of(Path.of("../infra/ui"));

    @Test
    void templatesContainNoTextsAndNothingInline() {
        assertThat(here.literalsInTemplates()).isEmpty();
    }

    @Test
    void everyTextIsThereInBothLanguagesAndUsed() {
        Set<String> known = new HashSet<>(here.keys("messages"));
        known.addAll(ui.keys("ui"));

        assertThat(here.differencesOfLanguages("messages")).isEmpty();
        assertThat(here.missingKeys(known)).isEmpty();
        assertThat(here.unusedKeys("messages")).isEmpty();
    }
}
