package org.publiclegal.consultation.matter;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;

/** Consultations as BSON, form 1. Fields that a query needs stand at the top; {@code open}, {@code due}, {@code words} and {@code retainedSince} are derived. */
final class ConsultationDocuments {

    static final int FORM = 1;
    private static final String NEVER = "9999-12-31";

    private ConsultationDocuments() {}

    static Document write(Consultation consultation) {
        Question question = consultation.question();
        return new Document("form", FORM)
                .append("source", consultation.source())
                .append("district", question.district().value())
                .append("channel", question.channel().name())
                .append("field", question.field().name())
                .append("title", question.title())
                .append("text", question.text())
                .append("name", question.contact().name().orElse(null))
                .append("mobile", question.contact().mobile().orElse(null))
                .append(
                        "attachments",
                        question.attachments().stream()
                                .map(ConsultationDocuments::attachment)
                                .toList())
                .append("firstReplyDue", consultation.deadlines().firstReply().toString())
                .append("closingDue", consultation.deadlines().closing().toString())
                .append("state", consultation.state().name())
                .append(
                        "assignee",
                        consultation
                                .assignee()
                                .map(TimelineDocuments::colleague)
                                .orElse(null))
                .append(
                        "timeline",
                        consultation.timeline().stream()
                                .map(TimelineDocuments::write)
                                .toList())
                .append(
                        "rating",
                        consultation.rating().map(TimelineDocuments::rating).orElse(null))
                .append("receivedAt", Date.from(consultation.receivedAt()))
                .append(
                        "retainedSince",
                        consultation.retainedSince().map(Date::from).orElse(null))
                .append("open", consultation.state().isOpen())
                .append("due", consultation.due().map(LocalDate::toString).orElse(NEVER))
                .append("words", SearchWords.of(consultation.id() + " " + question.title() + " " + question.text()));
    }

    static Consultation read(Document document) {
        Question question = new Question(
                new DistrictCode(document.getString("district")),
                Channel.valueOf(document.getString("channel")),
                FieldOfLaw.valueOf(document.getString("field")),
                document.getString("title"),
                document.getString("text"),
                new Contact(
                        Optional.ofNullable(document.getString("name")),
                        Optional.ofNullable(document.getString("mobile"))),
                document.getList("attachments", Document.class, List.of()).stream()
                        .map(ConsultationDocuments::attachment)
                        .toList());
        return new Consultation(
                new ConsultationId(document.getString("_id")),
                document.getString("source"),
                question,
                new Deadlines(
                        LocalDate.parse(document.getString("firstReplyDue")),
                        LocalDate.parse(document.getString("closingDue"))),
                ConsultationState.valueOf(document.getString("state")),
                Optional.ofNullable(document.get("assignee", Document.class)).map(TimelineDocuments::colleague),
                document.getList("timeline", Document.class).stream()
                        .map(TimelineDocuments::read)
                        .toList(),
                Optional.ofNullable(document.get("rating", Document.class)).map(TimelineDocuments::rating),
                document.getDate("receivedAt").toInstant());
    }

    private static Document attachment(Attachment attachment) {
        return new Document("id", attachment.id())
                .append("name", attachment.name())
                .append("mediaType", attachment.mediaType())
                .append("size", attachment.size());
    }

    private static Attachment attachment(Document document) {
        return new Attachment(
                document.getString("id"),
                document.getString("name"),
                document.getString("mediaType"),
                document.getLong("size"));
    }
}
