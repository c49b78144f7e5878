package org.publiclegal.elasticsearch.plugin;

import java.util.function.IntPredicate;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** How a text is cut into tokens. */
final class Tokenizers {

    private Tokenizers() {}

    static TokenizerFactory keyword(String name, Settings settings) {
        int buffer = settings.getAsInt("buffer_size", KeywordTokenizer.DEFAULT_BUFFER_SIZE);
        return TokenizerFactory.newFactory(name, () -> new KeywordTokenizer(buffer));
    }

    static TokenizerFactory whitespace(String name, Settings settings) {
        int longest = settings.getAsInt("max_token_length", CharTokenizer.DEFAULT_MAX_WORD_LEN);
        return TokenizerFactory.newFactory(name, () -> new WhitespaceTokenizer(longest));
    }

    /** Words by a dictionary and the probabilities of their neighbourhood. */
    static TokenizerFactory smartChinese(String name) {
        return TokenizerFactory.newFactory(name, HMMChineseTokenizer::new);
    }

    static TokenizerFactory ngram(String name, Settings settings, int mostDifference) {
        int shortest = shortest(settings);
        int longest = longest(settings);
        if (longest - shortest > mostDifference) {
            throw new IllegalArgumentException(
                    "The difference between max_gram and min_gram in NGram Tokenizer must be less than or equal to: ["
                            + mostDifference + "] but was [" + (longest - shortest)
                            + "]; it is [index.max_ngram_diff]");
        }
        IntPredicate characters = TokenCharacters.of(name, settings);
        return TokenizerFactory.newFactory(name, () -> new NGramTokenizer(shortest, longest) {
            @Override
            protected boolean isTokenChar(int character) {
                return characters.test(character);
            }
        });
    }

    static TokenizerFactory edgeNgram(String name, Settings settings) {
        int shortest = shortest(settings);
        int longest = longest(settings);
        IntPredicate characters = TokenCharacters.of(name, settings);
        return TokenizerFactory.newFactory(name, () -> new EdgeNGramTokenizer(shortest, longest) {
            @Override
            protected boolean isTokenChar(int character) {
                return characters.test(character);
            }
        });
    }

    private static int shortest(Settings settings) {
        return settings.getAsInt("min_gram", NGramTokenizer.DEFAULT_MIN_NGRAM_SIZE);
    }

    private static int longest(Settings settings) {
        return settings.getAsInt("max_gram", NGramTokenizer.DEFAULT_MAX_NGRAM_SIZE);
    }
}
