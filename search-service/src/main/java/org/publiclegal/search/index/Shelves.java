package org.publiclegal.search.index;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** All shelves, always in the same order. */
@Component
final class Shelves {

    private final List<Shelf> shelves;

    Shelves(List<Shelf> shelves) {
        this.shelves =
                shelves.stream().sorted(Comparator.comparing(Shelf::name)).toList();
    }

    List<Shelf> all() {
        return shelves;
    }

    /** The first whose name is not before this one. */
    Optional<Shelf> from(String name) {
        return shelves.stream().filter(each -> each.name().compareTo(name) >= 0).findFirst();
    }

    Optional<Shelf> behind(Shelf shelf) {
        return shelves.stream().skip(shelves.indexOf(shelf) + 1L).findFirst();
    }

    long sum(ToLongFunction<Shelf> figure) {
        return shelves.stream().mapToLong(figure).sum();
    }
}
