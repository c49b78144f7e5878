package org.publiclegal.starter.aggregate;

import org.bson.Document;

/**
 * An aggregate as the store holds it.
 *
 * @param version the number of writes so far, from 1
 * @param sequence of its last event
 * @param state fields of the domain, with the plumbing's own fields among them
 */
public record StoredAggregate(String id, long version, long sequence, Document state) {

    static StoredAggregate of(Document document) {
        return new StoredAggregate(
                document.getString("_id"), document.getLong("version"), document.getLong("sequence"), document);
    }
}
