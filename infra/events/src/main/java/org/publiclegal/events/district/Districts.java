package org.publiclegal.events.district;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The districts of this municipality, in the order of their codes. The list is data: {@code districts.csv} beside this class. */
public final class Districts {

    private static final List<District> ALL = read();

    private Districts() {}

    public static List<District> all() {
        return ALL;
    }

    public static Optional<District> bySlug(String slug) {
        return ALL.stream().filter(district -> district.slug().equals(slug)).findFirst();
    }

    public static Optional<District> byCode(DistrictCode code) {
        return ALL.stream().filter(district -> district.code().equals(code)).findFirst();
    }

    private static List<District> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Districts.class.getResourceAsStream("districts.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(",", -1))
                    .map(cells -> new District(new DistrictCode(cells[0]), cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
