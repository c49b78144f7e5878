package org.publiclegal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Brings a document into the index: all its entries, with the vectors that are kept of them. */
@Component
final class Shelving {

    private static final int BULK = 100;
    private static final int VECTORS_AT_A_TIME = 128;

    private final LibraryIndex index;
    private final Embeddings embeddings;

    Shelving(LibraryIndex index, Embeddings embeddings) {
        this.index = index;
        this.embeddings = embeddings;
    }

    /** How far a document was brought in. */
    enum Outcome {
        STOPPED,
        BY_WORDS,
        WHOLE
    }

    /** Where documents are brought to, and until when. */
    record To(List<String> aliases, BooleanSupplier goOn) {}

    /** Brings in what a document says, and what it means where that is known. */
    Outcome index(Shelf shelf, String document, List<Entry> entries, To to) throws IOException {
        boolean whole = true;
        for (int from = 0; from < entries.size(); from += BULK) {
            if (!to.goOn().getAsBoolean()) {
                return Outcome.STOPPED;
            }
            List<Entry> some = part(entries, from);
            Map<String, byte[]> vectors =
                    embeddings.kept(some.stream().map(Entry::meaning).toList());
            whole &= some.stream().map(Entry::meaning).allMatch(vectors::containsKey);
            Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
            for (int i = 0; i < some.size(); i++) {
                Entry entry = some.get(i);
                fields.put(
                        Entry.id(shelf, document, from + i),
                        entry.fields(document, from + i, Optional.ofNullable(vectors.get(entry.meaning()))));
            }
            for (String alias : to.aliases()) {
                index.put(alias, fields);
            }
        }
        for (String alias : to.aliases()) {
            index.keepFirst(alias, position -> Entry.id(shelf, document, position), entries.size());
        }
        return whole ? Outcome.WHOLE : Outcome.BY_WORDS;
    }

    /** Computes some of the vectors that a document lacks; false when it lacks none. */
    boolean compute(List<Entry> entries) {
        List<String> lacking = new ArrayList<>();
        for (int from = 0; from < entries.size() && lacking.size() < VECTORS_AT_A_TIME; from += BULK) {
            List<String> meanings =
                    part(entries, from).stream().map(Entry::meaning).distinct().toList();
            Map<String, byte[]> known = embeddings.kept(meanings);
            meanings.stream().filter(each -> !known.containsKey(each)).forEach(lacking::add);
        }
        if (!lacking.isEmpty()) {
            embeddings.keep(lacking.stream().distinct().limit(VECTORS_AT_A_TIME).toList());
        }
        return !lacking.isEmpty();
    }

    private static List<Entry> part(List<Entry> entries, int from) {
        return entries.subList(from, Math.min(from + BULK, entries.size()));
    }
}
