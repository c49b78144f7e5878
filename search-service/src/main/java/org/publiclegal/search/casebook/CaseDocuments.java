package org.publiclegal.search.casebook;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.publiclegal.search.citation.CaseNumbers;
import org.publiclegal.search.mark.Arrivals;

/** Cases as they are stored. */
final class CaseDocuments {

    static final List<String> HEAD = List.of("title", "court", "reference", "cause", "decided", "rank");

    private CaseDocuments() {}

    static Document document(CourtCase from) {
        CaseHead head = from.head();
        Document content = new Document("_id", head.id())
                .append("title", head.title())
                .append("court", head.court())
                .append("reference", head.reference())
                .append("cause", head.cause())
                .append("decided", head.decided().toString())
                .append("rank", head.rank().name())
                .append("gist", from.gist())
                .append("facts", from.facts())
                .append("reasoning", from.reasoning())
                .append("result", from.result())
                .append("keywords", from.keywords());
        return Arrivals.digested(content)
                .append("number", CaseNumbers.compared(head.reference()))
                .append("year", head.decided().getYear())
                .append("order", head.decided() + " " + head.id());
    }

    static CourtCase courtCase(Document stored) {
        return new CourtCase(
                head(stored),
                stored.getString("gist"),
                stored.getString("facts"),
                stored.getString("reasoning"),
                stored.getString("result"),
                stored.getList("keywords", String.class));
    }

    /** From no more than the fields {@link #HEAD}. */
    static CaseHead head(Document stored) {
        return new CaseHead(
                stored.getString("_id"),
                stored.getString("title"),
                stored.getString("court"),
                stored.getString("reference"),
                stored.getString("cause"),
                LocalDate.parse(stored.getString("decided")),
                CaseRank.valueOf(stored.getString("rank")));
    }
}
