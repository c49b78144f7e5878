package org.publiclegal.elasticsearch.plugin;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;

/** {@code pattern_replace}: what a regular expression finds, replaced. */
record PatternReplacement(String name, Pattern pattern, String replacement) implements NormalizingCharFilterFactory {

    static PatternReplacement of(String name, Settings settings) {
        String pattern = settings.get("pattern", "");
        if (pattern.isEmpty()) {
            throw new IllegalArgumentException(
                    "pattern is missing for [" + name + "] char filter of type 'pattern_replace'");
        }
        return new PatternReplacement(
                name, Regex.compile(pattern, settings.get("flags")), settings.get("replacement", ""));
    }

    @Override
    public Reader create(Reader text) {
        return new PatternReplaceCharFilter(pattern, replacement, text);
    }
}
