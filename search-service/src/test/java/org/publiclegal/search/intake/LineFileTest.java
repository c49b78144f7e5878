package org.publiclegal.search.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.Imports;
import org.publiclegal.search.intake.LineFile.Line;

class LineFileTest {

    @Test
    void blankLinesAreNoLinesButCount() {
        assertThat(lines("a\r\n\n  \nb".getBytes(UTF_8), 1_000))
                .containsExactly(new Line.Text(1, "a"), new Line.Text(4, "b"));
    }

    @Test
    void aMarkOfTheByteOrderIsNoPartOfTheFirstLine() {
        assertThat(lines("\ufeff{}".getBytes(UTF_8), 1_000)).containsExactly(new Line.Text(1, "{}"));
    }

    @Test
    void whatUnpacksToMoreThanMayIsReadNoFurther() {
        byte[] bomb = Imports.gzip(("first\n" + "0".repeat(50_000_000)).getBytes(UTF_8));

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(lines(bomb, 1_000_000))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo(new Line.Text(1, "first")),
                        line -> assertThat(line).isInstanceOf(Line.Broken.class));
    }

    @Test
    void anEmptyFileHasNoLines() {
        assertThat(lines(new byte[0], 1_000)).isEmpty();
        assertThat(lines(Imports.gzip(new byte[0]), 1_000)).isEmpty();
    }

    @Test
    void whatOnlyBeginsAsAPackedFileIsBroken() {
        assertThat(lines(new byte[] {0x1f, (byte) 0x8b, 8, 0, 1}, 1_000))
                .singleElement()
                .isInstanceOf(Line.Broken.class);
    }

    private static List<Line> lines(byte[] content, long most) {
        try (LineFile file = new LineFile(new ByteArrayInputStream(content), most)) {
            List<Line> lines = new ArrayList<>();
            for (Optional<Line> line = file.next(); line.isPresent(); line = file.next()) {
                lines.add(line.get());
            }
            return lines;
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
