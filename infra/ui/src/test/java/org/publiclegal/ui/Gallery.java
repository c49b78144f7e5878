package org.publiclegal.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** One page with every building block, for tests and for looking at. */
@SpringBootApplication
class Gallery {

    record Form(String title, String text, String field, String grade, boolean consent, List<String> attachments) {}

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.SIMPLIFIED_CHINESE);
    }

    @Controller
    static class GalleryPages {

        @ModelAttribute
        void always(Model model) {
            var viewer = new Viewer("陆一鸣", Set.of("district-staff"), "嘉定区");
            var site = new SiteView("jiading", "嘉定区", "Jiading");
            model.addAttribute("frame", new PageFrame(site, Optional.of(viewer), "zh", "/console/consultations", true));
            model.addAttribute("choices", Map.of("LABOUR", "劳动"));
            model.addAttribute("at", Instant.parse("2026-03-12T02:10:00Z"));
            model.addAttribute("typed", "第一行\n<script>第二行</script>");
        }

        @GetMapping("/gallery")
        String show(Model model) {
            model.addAttribute("form", new Form("", "", "LABOUR", "", false, List.of()));
            return "gallery";
        }

        @PostMapping("/gallery")
        String refuse(@ModelAttribute("form") Form form, BindingResult errors) {
            errors.rejectValue("title", "ui.copied");
            errors.rejectValue("consent", "ui.copied");
            errors.reject("ui.copied");
            return "gallery";
        }
    }
}
