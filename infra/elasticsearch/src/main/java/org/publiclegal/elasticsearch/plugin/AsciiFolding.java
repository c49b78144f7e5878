package org.publiclegal.elasticsearch.plugin;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** {@code asciifolding}: letters without their accents. */
record AsciiFolding(String name, boolean preservesOriginal) implements NormalizingTokenFilterFactory {

    static AsciiFolding of(String name, Settings settings) {
        return new AsciiFolding(name, settings.getAsBoolean("preserve_original", false));
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new ASCIIFoldingFilter(tokens, preservesOriginal);
    }

    /** One token only, as a normalized value must be. */
    @Override
    public TokenStream normalize(TokenStream tokens) {
        return new ASCIIFoldingFilter(tokens, false);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
        return new AsciiFolding(name, false);
    }
}
