package org.publiclegal.ui;

import java.util.Optional;

/**
 * A refusal or failure as the page {@code ui/problem} tells it; in the model under the name {@code problem}.
 *
 * @param slug of the problem's type; its texts are {@code problem.<slug>.title} and {@code problem.<slug>.advice}
 * @param detail a sentence in the reader's language about this very case
 * @param traceId what the person may quote when it was our fault
 */
public record ProblemView(int status, String slug, Optional<String> detail, Optional<String> traceId) {}
