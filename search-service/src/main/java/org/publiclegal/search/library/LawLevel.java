package org.publiclegal.search.library;

import java.util.Optional;
import java.util.stream.Stream;

/** The rank of a law, by who makes it (Legislation Law of the PRC), highest first. */
public enum LawLevel {
    CONSTITUTION("宪法"),
    STATUTE("法律"),
    ADMINISTRATIVE_REGULATION("行政法规"),
    JUDICIAL_INTERPRETATION("司法解释"),
    DEPARTMENTAL_RULE("部门规章"),
    LOCAL_REGULATION("地方性法规"),
    OTHER("其他");

    private final String chinese;

    LawLevel(String chinese) {
        this.chinese = chinese;
    }

    /** By the Chinese name or by the constant's. */
    public static Optional<LawLevel> of(String name) {
        return Stream.of(values())
                .filter(level -> level.chinese.equals(name) || level.name().equals(name))
                .findFirst();
    }
}
