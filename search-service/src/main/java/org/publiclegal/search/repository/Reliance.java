package org.publiclegal.search.repository;

import org.publiclegal.search.citation.ArticleNumber;

/**
 * A provision that an answer relies on, as it stood when the answer was written.
 *
 * @param work what all versions of its law share
 * @param title of the law
 * @param version id of the law's version
 */
public record Reliance(String work, String title, String version, ArticleNumber article, String text) {

    /** 《中华人民共和国劳动合同法》第四十七条. */
    public String citation() {
        return "《" + title + "》" + article.label();
    }
}
