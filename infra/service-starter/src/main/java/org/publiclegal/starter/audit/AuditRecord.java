package org.publiclegal.starter.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    private static final JsonMapper JSON = JsonMapper.builder().build();

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
        return previous.equals(expectedPrevious) && hash.equals(AuditTrail.link(previous, body)) && showsItsBody();
    }

    /** The columns are there to be sorted and searched; only the body is under the hash, so they must agree with it. */
    private boolean showsItsBody() {
        JsonNode said = JSON.readTree(body);
        return said.path("subject").asString().equals(subject)
                && said.path("operation").asString().equals(operation)
                && said.path("district").asString().equals(district)
                && said.path("actor").path("id").asString().equals(actor)
                && Instant.parse(said.path("at").asString())
                        .truncatedTo(ChronoUnit.MILLIS)
                        .equals(at);
    }
}
