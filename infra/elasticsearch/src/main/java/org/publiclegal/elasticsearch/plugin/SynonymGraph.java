package org.publiclegal.elasticsearch.plugin;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** {@code synonym_graph}: words that mean the same, in Solr's notation, read by the analyzer that they stand in. */
record SynonymGraph(String name, List<String> rules, boolean expands, boolean isLenient, AnalysisMode mode)
        implements TokenFilterFactory {

    static SynonymGraph of(String name, Settings settings) {
        NotHere.refuse(name, settings, "synonyms_path", "synonyms_set", "format");
        if (!settings.hasValue("synonyms")) {
            throw new IllegalArgumentException(
                    "synonym requires either `synonyms`, `synonyms_set` or `synonyms_path` " + "to be configured");
        }
        boolean updateable = settings.getAsBoolean("updateable", false);
        return new SynonymGraph(
                name,
                settings.getAsList("synonyms"),
                settings.getAsBoolean("expand", true),
                settings.getAsBoolean("lenient", updateable),
                updateable ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL);
    }

    @Override
    public AnalysisMode getAnalysisMode() {
        return mode;
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        throw new IllegalStateException("Synonyms are read by the analyzer that they stand in");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> previousTokenFilters,
            Function<String, TokenFilterFactory> allFilters) {
        Analyzer analyzer = new CustomAnalyzer(
                tokenizer,
                charFilters.toArray(CharFilterFactory[]::new),
                previousTokenFilters.stream()
                        .map(TokenFilterFactory::getSynonymFilter)
                        .toArray(TokenFilterFactory[]::new));
        return new Read(name, synonyms(analyzer), mode);
    }

    private SynonymMap synonyms(Analyzer analyzer) {
        SolrSynonymParser parser = new SolrSynonymParser(true, expands, analyzer);
        for (String rule : rules) {
            try {
                parser.parse(new StringReader(rule));
            } catch (IllegalArgumentException | ParseException wrong) {
                if (!isLenient) {
                    throw new IllegalArgumentException("failed to build synonyms: " + rule, wrong);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        try {
            return parser.build();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private record Read(String name, SynonymMap synonyms, AnalysisMode mode) implements TokenFilterFactory {

        @Override
        public TokenStream create(TokenStream tokens) {
            return synonyms.fst == null ? tokens : new SynonymGraphFilter(tokens, synonyms, false);
        }

        /** Other synonyms are read as they are written. */
        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }

        @Override
        public AnalysisMode getAnalysisMode() {
            return mode;
        }
    }
}
