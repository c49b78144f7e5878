package org.publiclegal.search.reading;

import java.util.List;

/** A paragraph in pieces, some of which lead to a provision that they cite. */
record LinkedText(List<Piece> pieces) {

    /**
     * A piece of text.
     *
     * @param href empty when it leads nowhere
     */
    record Piece(String text, String href) {}

    LinkedText {
        pieces = List.copyOf(pieces);
    }
}
