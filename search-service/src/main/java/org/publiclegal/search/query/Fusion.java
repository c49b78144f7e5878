package org.publiclegal.search.query;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A convex combination of rankings, each scaled to what lies between the least score it can give and the best it gave
 * (Bruch, Gai and Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval", ACM TOIS 2023).
 */
final class Fusion {

    private Fusion() {}

    /**
     * @param scores by id, best first
     * @param least what no score is below
     * @param weight of this ranking among all
     */
    record Ranking(Map<String, Double> scores, double least, double weight) {

        private void addTo(Map<String, Double> sums) {
            double best =
                    scores.values().stream().mapToDouble(each -> each).max().orElse(least);
            double range = Math.max(best - least, Double.MIN_NORMAL);
            scores.forEach((id, score) -> sums.merge(id, weight * (score - least) / range, Double::sum));
        }
    }

    /** Ids, best first; equals keep the order of the first ranking. */
    static List<String> of(List<Ranking> rankings) {
        Map<String, Double> sums = new LinkedHashMap<>();
        rankings.forEach(each -> each.addTo(sums));
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
