package org.publiclegal.search.reading;

import org.publiclegal.search.citation.ArticleNumber;

/** Addresses of pages, which last. */
final class LawAddress {

    private LawAddress() {}

    static String of(String law) {
        return "/laws/" + law;
    }

    static String of(String law, ArticleNumber article) {
        return of(law) + "/articles/" + article.address();
    }
}
