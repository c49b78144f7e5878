package org.publiclegal.search.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.publiclegal.search.mark.Arrivals;

/** Laws as they are stored. */
final class LawDocuments {

    static final String HEAD = "head";

    private LawDocuments() {}

    static Document document(Law law) {
        return Arrivals.digested(content(law)).append(HEAD, HeadDocuments.document(law.head()));
    }

    /** What a law says of itself alone, from no more of it than the field {@link #HEAD}. */
    static LawHead head(Document stored) {
        return HeadDocuments.head(stored.get(HEAD, Document.class));
    }

    static Law law(Document stored) {
        return new Law(
                stored.getString("_id"),
                stored.getString("name"),
                stored.getString("title"),
                stored.getString("part"),
                LawLevel.valueOf(stored.getString("level")),
                stored.getString("category"),
                stored.getString("region"),
                stored.getString("issuer"),
                day(stored, "published"),
                day(stored, "validFrom"),
                stored.getBoolean("repealed"),
                stored.getList("history", String.class),
                stored.getString("preamble"),
                stored.getList("provisions", Document.class).stream()
                        .map(each -> new Provision(
                                each.getString("label"), each.getList("path", String.class), each.getString("text")))
                        .toList());
    }

    private static Document content(Law law) {
        Document content = new Document("_id", law.id())
                .append("work", law.work())
                .append("name", law.name())
                .append("title", law.title())
                .append("part", law.part())
                .append("level", law.level().name())
                .append("category", law.category())
                .append("region", law.region())
                .append("issuer", law.issuer());
        law.published().ifPresent(day -> content.append("published", day.toString()));
        law.validFrom().ifPresent(day -> content.append("validFrom", day.toString()));
        return content.append("repealed", law.repealed())
                .append("history", law.history())
                .append("preamble", law.preamble())
                .append("provisions", provisions(law));
    }

    private static List<Document> provisions(Law law) {
        return law.provisions().stream()
                .map(each -> new Document("label", each.label())
                        .append("path", each.path())
                        .append("text", each.text()))
                .toList();
    }

    private static Optional<LocalDate> day(Document stored, String field) {
        return Optional.ofNullable(stored.getString(field)).map(LocalDate::parse);
    }
}
