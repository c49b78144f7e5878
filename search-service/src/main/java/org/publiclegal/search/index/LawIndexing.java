package org.publiclegal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.publiclegal.search.library.Law;
import org.publiclegal.search.library.LawHead;
import org.springframework.stereotype.Component;

/** Brings a law into the index: itself and each of its provisions, with the vectors that are kept of them. */
@Component
final class LawIndexing {

    private static final int BULK = 100;
    private static final int VECTORS_AT_A_TIME = 128;

    private final LibraryIndex index;
    private final Embeddings embeddings;

    LawIndexing(LibraryIndex index, Embeddings embeddings) {
        this.index = index;
        this.embeddings = embeddings;
    }

    /** How far a law was brought in. */
    enum Outcome {
        STOPPED,
        BY_WORDS,
        WHOLE
    }

    /** Brings in what a law says, and what it means where that is known. */
    Outcome index(Law law, LawHead head, List<String> aliases, BooleanSupplier goOn) throws IOException {
        List<Entry> entries = Entry.of(law, head);
        boolean whole = true;
        for (List<Entry> some : parts(entries)) {
            if (!goOn.getAsBoolean()) {
                return Outcome.STOPPED;
            }
            Map<String, byte[]> vectors =
                    embeddings.kept(some.stream().map(Entry::meaning).toList());
            whole &= some.stream().map(Entry::meaning).allMatch(vectors::containsKey);
            Map<String, Map<String, Object>> documents = documents(some, vectors);
            for (String alias : aliases) {
                index.put(alias, documents);
            }
        }
        for (String alias : aliases) {
            index.keepFirst(alias, law.id(), entries.size());
        }
        return whole ? Outcome.WHOLE : Outcome.BY_WORDS;
    }

    /** Computes some of the vectors that a law lacks; false when it lacks none. */
    boolean compute(Law law, LawHead head) {
        List<String> lacking = new ArrayList<>();
        for (List<Entry> some : parts(Entry.of(law, head))) {
            List<String> meanings = some.stream().map(Entry::meaning).distinct().toList();
            Map<String, byte[]> known = embeddings.kept(meanings);
            meanings.stream().filter(each -> !known.containsKey(each)).forEach(lacking::add);
            if (lacking.size() >= VECTORS_AT_A_TIME) {
                break;
            }
        }
        if (!lacking.isEmpty()) {
            embeddings.keep(lacking.stream().distinct().limit(VECTORS_AT_A_TIME).toList());
        }
        return !lacking.isEmpty();
    }

    private static Map<String, Map<String, Object>> documents(List<Entry> entries, Map<String, byte[]> vectors) {
        Map<String, Map<String, Object>> documents = new LinkedHashMap<>();
        for (Entry entry : entries) {
            byte[] vector = vectors.get(entry.meaning());
            documents.put(entry.id(), vector == null ? entry.fields() : entry.with(vector));
        }
        return documents;
    }

    private static List<List<Entry>> parts(List<Entry> entries) {
        return IntStream.iterate(0, from -> from < entries.size(), from -> from + BULK)
                .mapToObj(from -> entries.subList(from, Math.min(from + BULK, entries.size())))
                .toList();
    }
}
