package org.publiclegal.elasticsearch.plugin;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/**
 * {@code edge_ngram}: the beginnings of a token.
 *
 * @param shortest in characters
 * @param longest in characters
 */
record EdgeNgrams(String name, int shortest, int longest, boolean preservesOriginal) implements TokenFilterFactory {

    static EdgeNgrams of(String name, Settings settings) {
        NotHere.refuse(name, settings, "side");
        return new EdgeNgrams(
                name,
                settings.getAsInt("min_gram", 1),
                settings.getAsInt("max_gram", 2),
                settings.getAsBoolean("preserve_original", false));
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new EdgeNGramTokenFilter(tokens, shortest, longest, preservesOriginal);
    }

    @Override
    public boolean breaksFastVectorHighlighter() {
        return true;
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
        throw NotHere.inSynonyms(name);
    }
}
