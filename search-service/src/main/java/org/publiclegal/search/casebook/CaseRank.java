package org.publiclegal.search.casebook;

import java.util.Optional;
import java.util.stream.Stream;

/** What weight a case has for others (Provisions of the Supreme People's Court on Case Guidance Work). */
enum CaseRank {
    GUIDING("指导性案例"),
    CLASSIC("典型案例"),
    ORDINARY("普通案例");

    private final String chinese;

    CaseRank(String chinese) {
        this.chinese = chinese;
    }

    /** By the Chinese name or by the constant's. */
    static Optional<CaseRank> of(String name) {
        return Stream.of(values())
                .filter(rank -> rank.chinese.equals(name) || rank.name().equals(name))
                .findFirst();
    }
}
