package org.publiclegal.bench.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the run before came to, kept in a file. */
record LastRun(Path file) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A measure then; empty when there was no run, or its file can't be read. */
    Optional<Double> measure(Retrieval retrieval, String name) {
        try {
            JsonNode measure =
                    JSON.readTree(Files.readString(file)).path(retrieval.name()).path(name);
            return measure.isNumber() ? Optional.of(measure.asDouble()) : Optional.empty();
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    void replace(Map<Retrieval, Quality> now) {
        Map<String, Map<String, Double>> measures = new HashMap<>();
        now.forEach((retrieval, quality) -> measures.put(retrieval.name(), quality.measures()));
        try {
            Files.writeString(file, JSON.writeValueAsString(measures));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
