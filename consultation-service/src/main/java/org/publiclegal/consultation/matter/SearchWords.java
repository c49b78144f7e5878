package org.publiclegal.consultation.matter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words by which a consultation is found: pairs of Chinese characters, and whole words in other scripts. */
final class SearchWords {

    private static final int MOST = 400;
    private static final Analyzer ANALYZER = new CJKAnalyzer(CharArraySet.EMPTY_SET);

    private SearchWords() {}

    /** At most 400 different words, in the order in which they stand. */
    static List<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream tokens = ANALYZER.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (words.size() < MOST && tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.copyOf(words);
    }
}
