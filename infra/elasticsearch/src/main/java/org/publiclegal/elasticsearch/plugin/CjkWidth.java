package org.publiclegal.elasticsearch.plugin;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** {@code cjk_width}: full-width letters and digits in half width, half-width kana in full width. */
record CjkWidth(String name) implements NormalizingTokenFilterFactory {

    @Override
    public TokenStream create(TokenStream tokens) {
        return new CJKWidthFilter(tokens);
    }
}
