package org.publiclegal.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A place in a YAML document, from which a dotted path leads on; a path that leads nowhere ends in nothing. */
record Yaml(@Nullable Object value) {

    static List<Yaml> documents(Path file) {
        try {
            List<Yaml> documents = new ArrayList<>();
            new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions()))
                    .loadAll(Files.readString(file))
                    .forEach(each -> documents.add(new Yaml(each)));
            return documents;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Yaml at(String path) {
        @Nullable Object at = value;
        for (String key : path.split("\\.", -1)) {
            at = at instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return new Yaml(at);
    }

    List<Yaml> list() {
        return value instanceof List<?> list
                ? list.stream().map(each -> new Yaml(each)).toList()
                : List.of();
    }

    List<String> keys() {
        return value instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    String text() {
        return String.valueOf(value);
    }
}
