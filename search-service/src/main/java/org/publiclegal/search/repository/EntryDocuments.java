package org.publiclegal.search.repository;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.mark.IndexMarks;
import org.publiclegal.search.repository.RepositoryEntry.Draft;
import org.publiclegal.search.repository.RepositoryEntry.Published;

/** Entries as they are stored, form 1. What queries need stands at the top, and is derived. */
final class EntryDocuments {

    static final int FORM = 1;
    private static final String NEVER = "9999-12-31";

    private EntryDocuments() {}

    /** Marked, since the index is to follow whatever changes. */
    static Document write(RepositoryEntry entry) {
        Optional<Wording> latest = entry.latest();
        return IndexMarks.marked(new Document("form", FORM)
                .append("source", entry.source())
                .append(
                        "published",
                        entry.published().map(EntryDocuments::published).orElse(null))
                .append("draft", entry.draft().map(EntryDocuments::draft).orElse(null))
                .append("outdated", entry.outdated())
                .append("state", entry.state().name())
                .append("field", latest.map(each -> each.field().name()).orElse(""))
                .append("label", latest.map(Wording::question).orElse(""))
                .append("isPublished", entry.published().isPresent())
                .append("isOutdated", !entry.outdated().isEmpty())
                .append(
                        "publishedField",
                        entry.published()
                                .map(each -> each.wording().field().name())
                                .orElse(""))
                .append(
                        "due",
                        entry.published().map(each -> each.due().toString()).orElse(NEVER)));
    }

    static RepositoryEntry read(Document stored) {
        return new RepositoryEntry(
                stored.getString("_id"),
                stored.getString("source"),
                Optional.ofNullable(stored.get("published", Document.class)).map(EntryDocuments::published),
                Optional.ofNullable(stored.get("draft", Document.class)).map(EntryDocuments::draft),
                stored.getList("outdated", String.class));
    }

    private static Document published(Published published) {
        return new Document("wording", wording(published.wording()))
                .append("reviewer", author(published.reviewer()))
                .append("at", Date.from(published.at()))
                .append("due", published.due().toString());
    }

    private static Published published(Document stored) {
        return new Published(
                wording(stored.get("wording", Document.class)),
                author(stored.get("reviewer", Document.class)),
                stored.getDate("at").toInstant(),
                LocalDate.parse(stored.getString("due")));
    }

    private static Document draft(Draft draft) {
        return new Document("wording", wording(draft.wording()))
                .append("author", author(draft.author()))
                .append("at", Date.from(draft.at()))
                .append("submitted", draft.submitted())
                .append("remark", draft.remark());
    }

    private static Draft draft(Document stored) {
        return new Draft(
                wording(stored.get("wording", Document.class)),
                author(stored.get("author", Document.class)),
                stored.getDate("at").toInstant(),
                stored.getBoolean("submitted"),
                stored.getString("remark"));
    }

    private static Document author(Author author) {
        return new Document("id", author.id()).append("name", author.name());
    }

    private static Author author(Document stored) {
        return new Author(stored.getString("id"), stored.getString("name"));
    }

    private static Document wording(Wording wording) {
        return new Document("question", wording.question())
                .append("others", wording.others())
                .append("answer", wording.answer())
                .append("field", wording.field().name())
                .append("owner", wording.owner())
                .append(
                        "reliances",
                        wording.reliances().stream()
                                .map(EntryDocuments::reliance)
                                .toList());
    }

    private static Wording wording(Document stored) {
        List<Reliance> reliances = stored.getList("reliances", Document.class).stream()
                .map(EntryDocuments::reliance)
                .toList();
        return new Wording(
                stored.getString("question"),
                stored.getList("others", String.class),
                stored.getString("answer"),
                FieldOfLaw.valueOf(stored.getString("field")),
                reliances,
                stored.getString("owner"));
    }

    private static Document reliance(Reliance reliance) {
        return new Document("work", reliance.work())
                .append("title", reliance.title())
                .append("version", reliance.version())
                .append("article", reliance.article().address())
                .append("text", reliance.text());
    }

    private static Reliance reliance(Document stored) {
        return new Reliance(
                stored.getString("work"),
                stored.getString("title"),
                stored.getString("version"),
                ArticleNumber.ofAddress(stored.getString("article")).orElseThrow(),
                stored.getString("text"));
    }
}
