package org.publiclegal.consultation.matter;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** What came in a form's field. */
final class Typed {

    /** No controls but breaks and tabs, no half characters, and nothing that could not be decoded. */
    static final String WELL_FORMED =
            "[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uD800-\\uDFFF\\uFFFD]*";

    private Typed() {}

    /** Empty when the field did not come. Breaks count as one character, as they do in the browser. */
    static String text(@Nullable String sent) {
        return sent == null ? "" : sent.replace("\r\n", "\n").strip();
    }

    /** Chinese as soon as there is one Chinese character. */
    static String languageOf(String text) {
        boolean chinese = text.codePoints().anyMatch(each -> UnicodeScript.of(each) == UnicodeScript.HAN);
        return chinese ? "zh-CN" : "en";
    }
}
