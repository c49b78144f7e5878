package org.publiclegal.search.intake;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** An import as systems see it. Of the faulty lines, the first two hundred are in {@code faults}. */
@Schema(name = "Import")
public record ImportDocument(
        String id,
        ImportState state,
        Instant receivedAt,
        long bytes,
        String sha256,
        long lines,
        long added,
        long changed,
        long unchanged,
        long faulty,
        List<FaultDocument> faults) {

    /** A line that could not be taken in. */
    @Schema(name = "FaultyLine")
    public record FaultDocument(long line, String reason) {}
}
