package org.publiclegal.search.reading;

import java.util.List;

/** A paragraph in pieces, some of which lead to a provision that they cite. */
public record LinkedText(List<Piece> pieces) {

    /**
     * A piece of text.
     *
     * @param href empty when it leads nowhere
     */
    public record Piece(String text, String href) {}

    public LinkedText {
        pieces = List.copyOf(pieces);
    }
}
