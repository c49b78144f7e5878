package org.publiclegal.consultation.calendar;

import java.util.List;

/** Lines of a notice that are not in the form that is asked for. */
final class UnreadableNotice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Integer> lines;

    UnreadableNotice(List<Integer> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Counted from 1. */
    List<Integer> lines() {
        return lines;
    }
}
