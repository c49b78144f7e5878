package org.publiclegal.starter.aggregate;

import java.util.List;

/** What a decision comes to: the new state, and the facts that follow from it in order. */
public record Change<S, E>(S state, List<E> events) {

    public Change {
        events = List.copyOf(events);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S, E> Change<S, E> of(S state, E... events) {
        return new Change<>(state, List.of(events));
    }
}
