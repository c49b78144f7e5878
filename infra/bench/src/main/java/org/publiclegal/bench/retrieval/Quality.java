package org.publiclegal.bench.retrieval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Means over questions, each from 0 to 1, as trec_eval defines them for judgements of relevant or not: the share of the
 * relevant that is among the first k (Recall@k), one over the rank of the first relevant among ten (MRR@10), and the
 * discounted gain of the first ten over that of the best order (nDCG@10, gain over log2 of rank + 1).
 */
record Quality(double recall5, double recall10, double recall100, double reciprocalRank10, double gain10) {

    private static final int FIRST = 10;

    /** Of one ranking of ids, best first, no id twice. */
    static Quality of(List<String> ranking, Set<String> relevant) {
        return new Quality(
                recall(ranking, relevant, 5),
                recall(ranking, relevant, 10),
                recall(ranking, relevant, 100),
                reciprocalRank(ranking, relevant),
                gain(ranking, relevant));
    }

    static Quality mean(List<Quality> all) {
        return new Quality(
                all.stream().mapToDouble(Quality::recall5).average().orElse(0),
                all.stream().mapToDouble(Quality::recall10).average().orElse(0),
                all.stream().mapToDouble(Quality::recall100).average().orElse(0),
                all.stream().mapToDouble(Quality::reciprocalRank10).average().orElse(0),
                all.stream().mapToDouble(Quality::gain10).average().orElse(0));
    }

    /** By the names under which they are published. */
    Map<String, Double> measures() {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("Recall@5", recall5);
        measures.put("Recall@10", recall10);
        measures.put("Recall@100", recall100);
        measures.put("MRR@10", reciprocalRank10);
        measures.put("nDCG@10", gain10);
        return measures;
    }

    static String shown(double measure) {
        return String.format(Locale.ROOT, "%.4f", measure);
    }

    private static double recall(List<String> ranking, Set<String> relevant, int k) {
        return (double) ranking.stream().limit(k).filter(relevant::contains).count() / relevant.size();
    }

    private static double reciprocalRank(List<String> ranking, Set<String> relevant) {
        return IntStream.range(0, Math.min(FIRST, ranking.size()))
                .filter(at -> relevant.contains(ranking.get(at)))
                .mapToDouble(at -> 1.0 / (at + 1))
                .findFirst()
                .orElse(0);
    }

    private static double gain(List<String> ranking, Set<String> relevant) {
        double gained = IntStream.range(0, Math.min(FIRST, ranking.size()))
                .filter(at -> relevant.contains(ranking.get(at)))
                .mapToDouble(Quality::discount)
                .sum();
        double best = IntStream.range(0, Math.min(FIRST, relevant.size()))
                .mapToDouble(Quality::discount)
                .sum();
        return gained / best;
    }

    private static double discount(int at) {
        return Math.log(2) / Math.log(at + 2.0);
    }
}
