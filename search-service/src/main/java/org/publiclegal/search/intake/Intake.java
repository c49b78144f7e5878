package org.publiclegal.search.intake;

import java.util.List;
import org.publiclegal.search.library.LibraryOperation;
import org.publiclegal.search.mark.Arriving;
import org.publiclegal.search.mark.Effect;

/**
 * One kind of thing that files bring into the library, a line each.
 *
 * @param <T> what a line says
 */
public interface Intake<T> {

    /** Its name in addresses, in keys of texts and in the store: laws. The same for ever, and of no other kind. */
    String kind();

    /** What somebody does who hands such a file in. */
    LibraryOperation operation();

    /** The address on the portal where people find them. */
    String portal();

    /** How many the library has. */
    long count();

    /** Reads a line. Throws {@link UnreadableLine} with the reason. */
    T read(String line);

    /** By which it is told from all others of its kind. */
    String id(T what);

    /**
     * Puts some in. Doing it again, after it was done in part or whole, comes to the same and gives the same answer.
     *
     * @param source the import that they come by
     * @param arriving none twice
     * @return what became of each
     */
    List<Effect> put(String source, List<Arriving<T>> arriving);
}
