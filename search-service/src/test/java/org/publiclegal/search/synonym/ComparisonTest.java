package org.publiclegal.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.synonym.Comparison.Fate;
import org.publiclegal.search.synonym.Comparison.Place;
import org.publiclegal.search.synonym.Trial.Hit;

class ComparisonTest {

    @Test
    void whatCameWentAndMovedIsSaidOnBothSides() {
        Comparison comparison = Comparison.of(hits("a", "b", "c"), hits("d", "b", "a"));

        assertThat(comparison.before()).extracting(Place::fate).containsExactly(Fate.DOWN, Fate.SAME, Fate.GONE);
        assertThat(comparison.after()).extracting(Place::fate).containsExactly(Fate.ADDED, Fate.SAME, Fate.DOWN);
        assertThat(comparison.after()).extracting(Place::other).containsExactly(0, 2, 1);
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void whatMovedUpHasMovedUpOnBothSides() {
        Comparison comparison = Comparison.of(hits("a", "b"), hits("b"));

        assertThat(comparison.before()).extracting(Place::fate).containsExactly(Fate.GONE, Fate.UP);
        assertThat(comparison.after()).extracting(Place::fate).containsExactly(Fate.UP);
    }

    @Test
    void theSameHitsInTheSameOrderAreTheSame() {
        assertThat(Comparison.of(hits("a", "b"), hits("a", "b")).isSame()).isTrue();
        assertThat(Comparison.of(hits("a", "b"), hits("b", "a")).isSame()).isFalse();
    }

    private static List<Hit> hits(String... titles) {
        return Stream.of(titles).map(each -> new Hit(each, "/laws/" + each)).toList();
    }
}
