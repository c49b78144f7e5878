package org.publiclegal.starter.audit;

import java.time.Instant;
import org.bson.Document;

/** One entry of the trail. {@code body} is the text that the hash covers. */
record AuditRecord(
        long number,
        Instant at,
        String actor,
        String operation,
        String subject,
        String district,
        String body,
        String previous,
        String hash) {

    static AuditRecord of(Document document) {
        return new AuditRecord(
                document.getLong("number"),
                document.getDate("at").toInstant(),
                document.getString("actor"),
                document.getString("operation"),
                document.getString("subject"),
                document.getString("district"),
                document.getString("body"),
                document.getString("previous"),
                document.getString("hash"));
    }

    boolean follows(String expectedPrevious) {
        return previous.equals(expectedPrevious) && hash.equals(AuditTrail.link(previous, body));
    }
}
