package org.publiclegal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.Imports.Outcome;
import org.publiclegal.testsupport.Visitor;

/** The real laws, where they lie beside the checkout. */
class WholeFileTest {

    private static final String PLACE = "shared/data/laws/laws.jsonl.gz";

    /** All of them take a quiet machine less than a minute, and a busy one several. */
    private static final int MOST = Integer.getInteger("laws.most", 60);

    @Test
    void realLawsGoInWholeAndAgainWithoutAChange() throws IOException {
        Optional<Path> file = file();
        Assumptions.assumeTrue(file.isPresent(), "The shared data with the real laws is not beside this checkout");
        byte[] part = part(file.orElseThrow());

        Outcome first = Imports.ofBytes(part);
        Outcome again = Imports.ofBytes(part);

        assertThat(first.faults()).isEmpty();
        assertThat(first.figures().getFirst()).isPositive();
        assertThat(again.document().path("unchanged").asLong())
                .isEqualTo(first.figures().getFirst());
        assertThat(RunningSearch.get()
                        .as(Visitor.NOBODY)
                        .page("/laws?words=%E6%B0%91%E6%B3%95%E5%85%B8")
                        .statusCode())
                .isEqualTo(200);
    }

    /** Beside the checkout, or one folder higher for a worktree. */
    private static Optional<Path> file() {
        Path checkout = Path.of(System.getProperty("build.root", "..")).toAbsolutePath();
        return Stream.of("..", "../..")
                .map(up -> checkout.resolve(up).resolve(PLACE).normalize())
                .filter(Files::exists)
                .findFirst();
    }

    private static byte[] part(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return Imports.gzip(
                    lines.lines().limit(MOST).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
        }
    }
}
