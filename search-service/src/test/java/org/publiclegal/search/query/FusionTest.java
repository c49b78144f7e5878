package org.publiclegal.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.query.Found.Piece;
import org.publiclegal.search.query.Fusion.Ranking;

class FusionTest {

    @Test
    void whatBothRankingsKnowStandsBeforeWhatOneKnowsBest() {
        Ranking words = new Ranking(Map.of("a", 9.0, "b", 7.0, "c", 1.0), 0, 0.4);
        Ranking meaning = new Ranking(Map.of("d", 0.9, "b", 0.85, "e", 0.76), 0.75, 0.6);

        assertThat(Fusion.of(List.of(words, meaning))).containsExactly("b", "d", "a", "c", "e");
    }

    @Test
    void oneRankingStaysAsItIsThoughAllItsScoresAreTheLeast() {
        Map<String, Double> scores = new LinkedHashMap<>();
        List.of("a", "b", "c").forEach(each -> scores.put(each, 0.75));

        assertThat(Fusion.of(List.of(new Ranking(scores, 0.75, 0.6)))).containsExactly("a", "b", "c");
        assertThat(Fusion.of(List.of(new Ranking(Map.of(), 0, 1)))).isEmpty();
    }

    @Test
    void neighbouringMarksBecomeOneAndFragmentsStandApart() {
        assertThat(Extract.of(List.of("甲\uE000乙丙\uE001\uE000丁\uE001戊", "己")))
                .containsExactly(new Piece("甲", false), new Piece("乙丙丁", true), new Piece("戊 … 己", false));
        assertThat(Extract.of(List.of("\uE001甲\uE000乙"))).containsExactly(new Piece("甲", false), new Piece("乙", true));
    }
}
