package org.publiclegal.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalTest {

    @ParameterizedTest
    @ValueSource(strings = {"/consultations/open?done=left", "/privacy", "/problems/not-found", "/api/docs"})
    void switchingTheLanguageKeepsThePage(String path) {
        try (Visitor person = Visitor.named("language", Screen.PHONE_IN_CHINESE)) {
            person.opens("jiading", path).presses("ui.language.en");

            assertThat(person.address())
                    .startsWith(RunningPlatform.get().address("jiading", path).toString());
            person.reads(Words.in("en").of("ui.nav.ask"))
                    .presses("ui.language.zh")
                    .sees("ui.nav.ask");
        }
    }

    @Test
    void aPersonWhoHasOnlyAKeyboardGetsToTheReceipt() {
        try (Visitor person = Visitor.named("keyboard", Screen.DESKTOP_IN_CHINESE)) {
            person.opens("jiading", "/");
            Keyboard keyboard = new Keyboard(person);

            keyboard.goesTo("home.ask").enters();
            person.sees("ask.lead");
            keyboard.goesTo("ask.field").types("劳").goesTo("ask.subject").types("公司拖欠工资三个月怎么办");
            keyboard.goesTo("ask.text").types(Asking.TEXT).goesTo("ask.consent").space();
            keyboard.goesTo("ask.send").enters();

            assertThat(Receipt.on(person.sees("receipt.title")).secret()).isNotBlank();
        }
    }

    @Test
    void aPersonWhoseBrowserRunsNoScriptGetsToTheReceiptAndTheMatter() {
        try (Visitor person = Visitor.withoutScript("no-script", Screen.PHONE_IN_CHINESE)) {
            person.opens("jiading", "/consultations/new");
            Asking.fillIn(person, "没有脚本也能咨询").presses("ask.send");
            Receipt receipt = Receipt.on(person.sees("receipt.title"));

            person.presses("receipt.open").presses("matter.leave").sees("open.left");
            person.types("open.number", receipt.number())
                    .types("open.secret", receipt.secret())
                    .presses("open.send");

            person.reads("没有脚本也能咨询").sees("state.WAITING");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_CHINESE", "DESKTOP_IN_ENGLISH"})
    void whoTriesTooOftenIsAskedToWait(Screen screen) {
        try (Visitor guesser = Visitor.named("guesser", screen)) {
            guesser.opens("jiading", "/consultations/open");
            for (int i = 0; i <= 10 && guesser.status() != 429; i++) {
                guesser.types("open.number", "ZX20260101-AAAAAA")
                        .types("open.secret", "AAAA-BBBB-CCCC-DDDD")
                        .pressesOnceMore("open.send");
            }

            guesser.sees("problem.too-many-requests.advice").looksAround();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_IN_ENGLISH", "DESKTOP_IN_CHINESE"})
    void thePortalStaysUpAndSaysWhatIsUnavailable(Screen screen) {
        try (Visitor person = Visitor.named("unlucky", screen)) {
            String sentence =
                    person.words().of("unavailable.one", person.words().of("service.consultation"));

            RunningPlatform.get().whileStopped("consultation-service", () -> {
                person.keepsOpening("jiading", "/", sentence);
                person.opens("jiading", "/consultations/new").sees("problem.unavailable.title");
                assertThat(person.status()).isEqualTo(503);
            });

            person.keepsOpening("jiading", "/consultations/new", person.words().of("ask.lead"));
        }
    }
}
