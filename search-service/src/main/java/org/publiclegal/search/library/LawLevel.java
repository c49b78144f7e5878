package org.publiclegal.search.library;

import java.util.Optional;
import java.util.stream.Stream;

/** The rank of a law, by who makes it (Legislation Law of the PRC), highest first. */
public enum LawLevel {
    CONSTITUTION("宪法", 1),
    STATUTE("法律", 2),
    ADMINISTRATIVE_REGULATION("行政法规", 3),
    JUDICIAL_INTERPRETATION("司法解释", 4),
    DEPARTMENTAL_RULE("部门规章", 5),
    LOCAL_REGULATION("地方性法规", 6),
    OTHER("其他", 7);

    private final String chinese;
    private final int rank;

    LawLevel(String chinese, int rank) {
        this.chinese = chinese;
        this.rank = rank;
    }

    /** One digit, 1 for the highest. */
    int rank() {
        return rank;
    }

    /** By the Chinese name or by the constant's. */
    public static Optional<LawLevel> of(String name) {
        return Stream.of(values())
                .filter(level -> level.chinese.equals(name) || level.name().equals(name))
                .findFirst();
    }
}
