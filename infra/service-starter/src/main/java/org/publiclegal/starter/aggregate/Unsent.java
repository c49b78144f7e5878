package org.publiclegal.starter.aggregate;

import java.util.List;
import org.bson.Document;

/** The part of one aggregate that has yet to leave. */
record Unsent(String id, long version, List<Document> events, List<Document> audits) {

    static Unsent of(Document document) {
        return new Unsent(
                document.getString("_id"),
                document.getLong("version"),
                document.getList("outbox", Document.class, List.of()),
                document.getList("audits", Document.class, List.of()));
    }

    List<String> eventIds() {
        return events.stream().map(each -> each.getString("id")).toList();
    }

    List<String> auditKeys() {
        return audits.stream().map(each -> each.getString("key")).toList();
    }
}
