package org.publiclegal.search.casebook;

import java.util.Optional;

/**
 * Which cases somebody wants to see; what is empty narrows nothing.
 *
 * @param year in which they were decided
 * @param after the last case of the page before
 */
record CaseList(
        Optional<CaseRank> rank,
        Optional<String> court,
        Optional<String> cause,
        Optional<Integer> year,
        Optional<String> after,
        int size) {

    CaseList ofAnyCourt() {
        return new CaseList(rank, Optional.empty(), cause, year, after, size);
    }

    CaseList ofAnyCause() {
        return new CaseList(rank, court, Optional.empty(), year, after, size);
    }

    CaseList ofAnyYear() {
        return new CaseList(rank, court, cause, Optional.empty(), after, size);
    }
}
