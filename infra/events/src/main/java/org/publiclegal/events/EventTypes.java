package org.publiclegal.events;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The CloudEvents {@code type} of every event of one sealed family, and back. */
public final class EventTypes<E> {

    private static final String PREFIX = "org.publiclegal.";

    private final Map<String, Class<? extends E>> byType;

    private EventTypes(Map<String, Class<? extends E>> byType) {
        this.byType = byType;
    }

    /** The types of a sealed interface's permitted records. */
    public static <E> EventTypes<E> of(Class<E> family) {
        Class<?>[] permitted = family.getPermittedSubclasses();
        if (permitted == null) {
            throw new IllegalArgumentException(family + " is not sealed");
        }
        return new EventTypes<>(Arrays.stream(permitted)
                .map(each -> each.<E>asSubclass(family))
                .collect(Collectors.toUnmodifiableMap(EventTypes::typeOf, Function.identity())));
    }

    public static String typeOf(Class<?> event) {
        return PREFIX + event.getSimpleName();
    }

    public Optional<Class<? extends E>> classOf(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
