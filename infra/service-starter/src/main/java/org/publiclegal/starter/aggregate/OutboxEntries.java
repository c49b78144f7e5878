package org.publiclegal.starter.aggregate;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.publiclegal.events.EventTypes;
import org.publiclegal.starter.audit.AuditEntries;
import org.publiclegal.starter.audit.Command;
import org.publiclegal.starter.consumption.EventJson;

/** Makes the parts of a write that are going to leave the aggregate. */
final class OutboxEntries {

    private final EventJson json;
    private final CurrentTrace trace;
    private final AuditEntries audits;

    OutboxEntries(EventJson json, CurrentTrace trace, AuditEntries audits) {
        this.json = json;
        this.trace = trace;
        this.audits = audits;
    }

    List<Document> events(List<?> events, long firstSequence, Command command) {
        List<Document> entries = new ArrayList<>(events.size());
        for (Object event : events) {
            Document entry = new Document("sequence", firstSequence + entries.size())
                    .append("id", UUID.randomUUID().toString())
                    .append("type", EventTypes.typeOf(event.getClass()))
                    .append("at", Date.from(command.at()))
                    .append("body", json.write(event));
            trace.parent().ifPresent(parent -> entry.append("traceparent", parent));
            entries.add(entry);
        }
        return entries;
    }

    Document audit(String id, long version, Document before, Document after, Command command) {
        return audits.entry(id, version, before, after, command);
    }
}
