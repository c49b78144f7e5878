package org.publiclegal.search.library;

import java.util.List;
import java.util.Optional;
import org.publiclegal.search.citation.ArticleNumber;

/**
 * An article of a law, or text under a heading that no article owns.
 *
 * @param label as printed, such as 第一百三十三条之一; empty for text that no article owns
 * @param path the headings above it: part, chapter, section
 */
public record Provision(String label, List<String> path, String text) {

    public Optional<ArticleNumber> number() {
        return ArticleNumber.ofLabel(label);
    }
}
