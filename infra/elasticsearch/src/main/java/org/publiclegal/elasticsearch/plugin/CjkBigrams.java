package org.publiclegal.elasticsearch.plugin;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/**
 * {@code cjk_bigram}: pairs of neighbouring characters.
 *
 * @param scripts that are paired, as flags of {@link CJKBigramFilter}
 */
record CjkBigrams(String name, int scripts, boolean hasUnigrams) implements TokenFilterFactory {

    private static final Map<String, Integer> SCRIPTS = Map.of(
            "han", CJKBigramFilter.HAN,
            "hiragana", CJKBigramFilter.HIRAGANA,
            "katakana", CJKBigramFilter.KATAKANA,
            "hangul", CJKBigramFilter.HANGUL);

    static CjkBigrams of(String name, Settings settings) {
        List<String> ignored = settings.getAsList("ignored_scripts");
        int scripts = SCRIPTS.entrySet().stream()
                .filter(script -> !ignored.contains(script.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new CjkBigrams(name, scripts, settings.getAsBoolean("output_unigrams", false));
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new CJKBigramFilter(tokens, scripts, hasUnigrams);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
        if (hasUnigrams) {
            throw NotHere.inSynonyms(name);
        }
        return this;
    }
}
