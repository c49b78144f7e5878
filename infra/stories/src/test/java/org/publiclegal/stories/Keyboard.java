package org.publiclegal.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** All that somebody who can use no pointer has. */
final class Keyboard {

    private static final int MOST_STEPS = 60;

    /** The text by which the element with the focus is known. */
    private static final String NAME = """
            const here = document.activeElement;
            const label = here.labels && here.labels[0];
            return ((label && (label.querySelector('span') || label)) || here).textContent.trim();""";

    private static final String FOCUS_IS_VISIBLE = """
            const style = getComputedStyle(document.activeElement);
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;""";

    private final Visitor visitor;
    private final ChromeDriver browser;

    Keyboard(Visitor visitor) {
        this.visitor = visitor;
        this.browser = visitor.browser();
    }

    /** Presses Tab until a link, button or field is reached, and sees the focus on each on the way. */
    Keyboard goesTo(String key) {
        String wanted = visitor.words().of(key);
        for (int step = 0; step < MOST_STEPS; step++) {
            press(Keys.TAB);
            String here = (String) Objects.requireNonNull(browser.executeScript(NAME));
            assertThat(browser.executeScript(FOCUS_IS_VISIBLE))
                    .as("focus is visible on %s", here)
                    .isEqualTo(true);
            if (here.equals(wanted)) {
                return this;
            }
        }
        throw new AssertionError("No way by Tab to " + wanted);
    }

    Keyboard types(String text) {
        press(text);
        return this;
    }

    void enters() {
        press(Keys.ENTER);
    }

    void space() {
        press(Keys.SPACE);
    }

    private void press(CharSequence keys) {
        new Actions(browser).sendKeys(keys).perform();
    }
}
