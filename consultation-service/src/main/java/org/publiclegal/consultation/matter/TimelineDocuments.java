package org.publiclegal.consultation.matter;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.publiclegal.events.consultation.ClosingReason;
import org.publiclegal.events.consultation.SatisfactionGrade;
import org.publiclegal.events.district.DistrictCode;

/** Timeline entries as BSON. */
final class TimelineDocuments {

    private TimelineDocuments() {}

    static Document write(TimelineEntry entry) {
        Document document = new Document("what", entry.getClass().getSimpleName()).append("at", Date.from(entry.at()));
        switch (entry) {
            case TimelineEntry.Received e -> {}
            case TimelineEntry.Assigned e ->
                document.append("by", colleague(e.by())).append("to", colleague(e.to()));
            case TimelineEntry.Returned e ->
                document.append("by", colleague(e.by())).append("reason", e.reason());
            case TimelineEntry.Transferred e ->
                document.append("by", colleague(e.by()))
                        .append("from", e.from().value())
                        .append("into", e.to().value())
                        .append("reason", e.reason());
            case TimelineEntry.Replied e ->
                document.append("by", colleague(e.by())).append("text", e.text());
            case TimelineEntry.FollowedUp e -> document.append("text", e.text());
            case TimelineEntry.Closed e ->
                document.append("by", colleague(e.by()))
                        .append("reason", e.reason().name());
            case TimelineEntry.Withdrawn e -> {}
            case TimelineEntry.Forgotten e -> {}
            case TimelineEntry.Published e -> document.append("by", colleague(e.by()));
            case TimelineEntry.Rated e -> document.append("rating", rating(e.rating()));
        }
        return document;
    }

    static TimelineEntry read(Document document) {
        Instant at = document.getDate("at").toInstant();
        return switch (document.getString("what")) {
            case "Received" -> new TimelineEntry.Received(at);
            case "Assigned" ->
                new TimelineEntry.Assigned(by(document), colleague(document.get("to", Document.class)), at);
            case "Returned" -> new TimelineEntry.Returned(by(document), document.getString("reason"), at);
            case "Transferred" ->
                new TimelineEntry.Transferred(
                        by(document),
                        new DistrictCode(document.getString("from")),
                        new DistrictCode(document.getString("into")),
                        document.getString("reason"),
                        at);
            case "Replied" -> new TimelineEntry.Replied(by(document), document.getString("text"), at);
            case "FollowedUp" -> new TimelineEntry.FollowedUp(document.getString("text"), at);
            case "Closed" ->
                new TimelineEntry.Closed(by(document), ClosingReason.valueOf(document.getString("reason")), at);
            case "Withdrawn" -> new TimelineEntry.Withdrawn(at);
            case "Published" -> new TimelineEntry.Published(by(document), at);
            case "Forgotten" -> new TimelineEntry.Forgotten(at);
            case "Rated" -> new TimelineEntry.Rated(rating(document.get("rating", Document.class)), at);
            default -> throw new IllegalStateException("Unknown timeline entry " + document.getString("what"));
        };
    }

    static Document colleague(Colleague colleague) {
        return new Document("id", colleague.id()).append("name", colleague.name());
    }

    static Colleague colleague(Document document) {
        return new Colleague(document.getString("id"), document.getString("name"));
    }

    static Document rating(Rating rating) {
        return new Document("grade", rating.grade().name()).append("remark", rating.remark());
    }

    static Rating rating(Document document) {
        return new Rating(SatisfactionGrade.valueOf(document.getString("grade")), document.getString("remark"));
    }

    private static Colleague by(Document document) {
        return colleague(document.get("by", Document.class));
    }
}
