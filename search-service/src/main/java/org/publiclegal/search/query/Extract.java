package org.publiclegal.search.query;

import java.util.ArrayList;
import java.util.List;
import org.publiclegal.search.query.Found.Piece;

/** Takes apart what Elasticsearch has marked. */
final class Extract {

    /** From Unicode's private use area, which no law is written in. */
    static final String BEGIN = "\uE000";

    static final String END = "\uE001";

    private static final String GAP = " … ";

    private Extract() {}

    /** One after the other; neighbouring marks become one. */
    static List<Piece> of(List<String> fragments) {
        List<Piece> pieces = new ArrayList<>();
        for (String fragment : fragments) {
            if (!pieces.isEmpty()) {
                add(pieces, GAP, false);
            }
            int from = 0;
            boolean marked = false;
            for (int at = next(fragment, from); at >= 0; at = next(fragment, from)) {
                add(pieces, fragment.substring(from, at), marked);
                marked = fragment.startsWith(BEGIN, at);
                from = at + 1;
            }
            add(pieces, fragment.substring(from), marked);
        }
        return pieces;
    }

    private static int next(String fragment, int from) {
        int begin = fragment.indexOf(BEGIN, from);
        int end = fragment.indexOf(END, from);
        return begin < 0 || (end >= 0 && end < begin) ? end : begin;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().marked() == marked) {
            Piece last = pieces.removeLast();
            pieces.add(new Piece(last.text() + text, marked));
        } else {
            pieces.add(new Piece(text, marked));
        }
    }
}
