package org.publiclegal.search.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All kinds of things that can be brought in, always in the same order. */
@Component
final class Intakes {

    private final List<Intake<?>> intakes;

    Intakes(List<Intake<?>> intakes) {
        this.intakes =
                intakes.stream().sorted(Comparator.comparing(Intake::kind)).toList();
    }

    List<Intake<?>> all() {
        return intakes;
    }

    Optional<Intake<?>> find(String kind) {
        return intakes.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }
}
