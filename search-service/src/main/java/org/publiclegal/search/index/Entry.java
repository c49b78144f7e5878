package org.publiclegal.search.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.publiclegal.search.citation.Cited;

/**
 * What the index holds of a document, or of a part of it.
 *
 * @param title of the document as a whole
 * @param text what is shown of it
 * @param category what it is filed under
 * @param since the day, in Shanghai, from which on it counts
 * @param meaning what is compared with a question: where it stands and what it says
 * @param more fields that not every kind has, by their names in the index
 * @param own name of the law that it is of, which its text calls 本法; empty when it is of none
 */
public record Entry(
        Kind kind,
        String title,
        String text,
        String category,
        LocalDate since,
        String meaning,
        Map<String, Object> more,
        Optional<String> own) {

    /** Of something that is no law. */
    public Entry(
            Kind kind,
            String title,
            String text,
            String category,
            LocalDate since,
            String meaning,
            Map<String, Object> more) {
        this(kind, title, text, category, since, meaning, more, Optional.empty());
    }

    /** What the text cites, beside what is known of it otherwise. */
    private Set<Object> cites() {
        Set<Object> cites = new TreeSet<>(Cited.in(text, own));
        if (more.get("cites") instanceof Collection<?> known) {
            cites.addAll(known);
        }
        return cites;
    }

    /** By which the index knows an entry. */
    static String id(Shelf shelf, String document, int position) {
        return shelf.name() + "/" + document + ":" + position;
    }

    /**
     * All its fields.
     *
     * @param position in its document, from 0
     * @param vector of what it means; empty while that is not known
     */
    Map<String, Object> fields(String document, int position, Optional<byte[]> vector) {
        Map<String, Object> fields = new LinkedHashMap<>(more);
        fields.put("kind", kind.name());
        fields.put("document", document);
        fields.put("position", position);
        fields.put("title", title);
        fields.put("text", text);
        fields.put("category", category);
        fields.put("since", since.toString());
        fields.put("year", since.getYear());
        fields.put("cites", cites());
        vector.ifPresent(bytes -> fields.put("vector", HexFormat.of().formatHex(bytes)));
        return fields;
    }
}
