package org.publiclegal.search.reading;

import org.publiclegal.search.citation.ArticleNumber;

/** Addresses of pages, which last. */
public final class LawAddress {

    private LawAddress() {}

    public static String of(String law) {
        return "/laws/" + law;
    }

    public static String of(String law, ArticleNumber article) {
        return of(law) + "/articles/" + article.address();
    }
}
