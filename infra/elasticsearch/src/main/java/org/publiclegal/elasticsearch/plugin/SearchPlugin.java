package org.publiclegal.elasticsearch.plugin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.elasticsearch.cluster.node.DiscoveryNodes;
import org.elasticsearch.cluster.service.ClusterService;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.ActionPlugin;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.rest.RestHandler;
import org.jspecify.annotations.Nullable;

/** Tells Elasticsearch which pieces there are, by their names. */
public final class SearchPlugin extends Plugin implements AnalysisPlugin, ActionPlugin {

    private @Nullable ClusterService cluster;

    @Override
    public Collection<?> createComponents(PluginServices services) {
        cluster = services.clusterService();
        return List.of();
    }

    @Override
    public Collection<RestHandler> getRestHandlers(
            RestHandlersServices services, Supplier<DiscoveryNodes> nodes, Predicate<NodeFeature> supports) {
        return List.of(new RootAnswer(Objects.requireNonNull(cluster)));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "asciifolding", (_, _, name, settings) -> AsciiFolding.of(name, settings),
                "cjk_bigram", (_, _, name, settings) -> CjkBigrams.of(name, settings),
                "cjk_width", (_, _, name, _) -> new CjkWidth(name),
                "edge_ngram",
                        AnalysisPlugin.requiresAnalysisSettings(
                                (_, _, name, settings) -> EdgeNgrams.of(name, settings)),
                "synonym_graph",
                        AnalysisPlugin.requiresAnalysisSettings(
                                (_, _, name, settings) -> SynonymGraph.of(name, settings)));
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "edge_ngram", (_, _, name, settings) -> Tokenizers.edgeNgram(name, settings),
                "keyword", (_, _, name, settings) -> Tokenizers.keyword(name, settings),
                "ngram", (index, _, name, settings) -> Tokenizers.ngram(name, settings, index.getMaxNgramDiff()),
                "smartcn_tokenizer", (_, _, name, _) -> Tokenizers.smartChinese(name),
                "whitespace", (_, _, name, settings) -> Tokenizers.whitespace(name, settings));
    }

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of(
                "mapping",
                        AnalysisPlugin.requiresAnalysisSettings(
                                (_, _, name, settings) -> CharacterMapping.of(name, settings)),
                "pattern_replace",
                        AnalysisPlugin.requiresAnalysisSettings(
                                (_, _, name, settings) -> PatternReplacement.of(name, settings)));
    }
}
