package org.publiclegal.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Style and script of all pages, served under {@code /ui/}. */
public final class Assets {

    private static final List<String> FILES = List.of("site.css", "site.js", "searches.js", "htmx.min.js");
    private static final String VERSION = digest();

    private Assets() {}

    /** Ten hexadecimal digits that change with the content of any of the files. */
    public static String version() {
        return VERSION;
    }

    private static String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                try (InputStream content = Assets.class.getResourceAsStream("/META-INF/resources/ui/" + file)) {
                    digest.update(Objects.requireNonNull(content, file).readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
