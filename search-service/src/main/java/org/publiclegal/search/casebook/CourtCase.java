package org.publiclegal.search.casebook;

import java.util.List;
import java.util.stream.Stream;

/**
 * A case that a court has decided. Each of the texts may be empty, but not all of them.
 *
 * @param gist 裁判要旨: what can be learnt from it
 * @param facts 基本案情
 * @param reasoning 裁判理由
 * @param result 裁判结果
 */
record CourtCase(CaseHead head, String gist, String facts, String reasoning, String result, List<String> keywords) {

    CourtCase {
        keywords = List.copyOf(keywords);
    }

    /** Its texts in the order in which they are read, without those that are empty. */
    List<String> texts() {
        return Stream.of(gist, facts, reasoning, result)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
