package org.publiclegal.search.index;

import java.util.List;
import java.util.Optional;
import org.publiclegal.search.mark.IndexMarks;

/** A part of the library whose documents can be found. */
public interface Shelf {

    /** Part of the ids in the index; the same for ever, and of no other shelf. */
    String name();

    /** How many documents are to be found. */
    long count();

    /** Ids of documents in their order, from behind one of them; also of such as are not to be found. */
    default List<String> after(String id, int most) {
        return marks().idsAfter(id, most);
    }

    /**
     * What is to stand in the index of a document: itself first, then its parts, all of which the index knows by their
     * place in this list. None when it is not to be found; empty when that can't be said yet.
     */
    Optional<List<Entry>> entries(String id);

    /** Which documents have changed. */
    IndexMarks marks();
}
