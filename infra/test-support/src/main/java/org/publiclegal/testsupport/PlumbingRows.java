package org.publiclegal.testsupport;

import static org.publiclegal.testsupport.AccessRow.anywhere;
import static org.publiclegal.testsupport.Visitor.ADMINISTRATOR;
import static org.publiclegal.testsupport.Visitor.SUPERVISOR;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;

/** Who may do what every service has from its plumbing: the audit trail and the dead letters. */
final class PlumbingRows {

    private static final class Holder {
        private static final MongoClient STORE =
                MongoClients.create(RealServers.get().mongodbUri());
    }

    private PlumbingRows() {}

    static List<AccessRow> of(String service) {
        String audit = "/console/audit/" + service;
        return List.of(
                anywhere("AuditOperation.READ_AUDIT_TRAIL", "GET " + audit, Set.of(SUPERVISOR)),
                anywhere("AuditOperation.VERIFY_AUDIT_TRAIL", "POST " + audit + "/verification", Set.of(SUPERVISOR)),
                anywhere(
                        "DeadLetterOperation.READ_DEAD_LETTERS",
                        "GET " + letters(service),
                        Set.of(SUPERVISOR, ADMINISTRATOR)),
                settlement(service, "discard"),
                settlement(service, "replay"));
    }

    private static AccessRow settlement(String service, String how) {
        return anywhere(
                "DeadLetterOperation.SETTLE_DEAD_LETTER",
                "POST " + letters(service) + "/{id}/" + how,
                Set.of(ADMINISTRATOR),
                (caller, _) -> caller.submit(letters(service) + "/" + aLetter(service) + "/" + how, Map.of()));
    }

    private static String letters(String service) {
        return "/console/dead-letters/" + service;
    }

    /** A letter of a topic that no service reads, and its id. */
    private static String aLetter(String service) {
        String id = "elsewhere-0-" + UUID.randomUUID();
        Holder.STORE
                .getDatabase(service)
                .getCollection("dead_letters")
                .insertOne(new Document("_id", id)
                        .append("topic", "elsewhere")
                        .append("subject", "S-1")
                        .append("type", "org.publiclegal.Unheard")
                        .append("reason", "unknown event type")
                        .append("headers", List.of())
                        .append("body", new Binary(new byte[0]))
                        .append("at", Date.from(Instant.now()))
                        .append("state", "WAITING"));
        return id;
    }
}
