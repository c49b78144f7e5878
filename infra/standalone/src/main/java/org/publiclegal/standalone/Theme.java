package org.publiclegal.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/** The look of Keycloak's sign-in page, which is the portal's. */
final class Theme {

    private static final String NAME = "public-legal";
    private static final List<String> FILES = List.of(
            "login/theme.properties",
            "login/messages/messages_zh_Hans.properties",
            "login/messages/messages_en.properties",
            "login/resources/css/public-legal.css");

    private Theme() {}

    static void write(Path themes) throws IOException {
        for (String file : FILES) {
            Path into = themes.resolve(NAME).resolve(file);
            Files.createDirectories(into.getParent());
            try (InputStream content =
                    Objects.requireNonNull(Theme.class.getResourceAsStream("/keycloak/theme/" + file))) {
                Files.copy(content, into, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
