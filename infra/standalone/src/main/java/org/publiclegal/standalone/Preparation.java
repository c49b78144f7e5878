package org.publiclegal.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What belongs to the build and not to a data directory: Keycloak made ready, and the programs unpacked. */
final class Preparation {

    private Preparation() {}

    static void of(Path project, Ports ports) throws InterruptedException {
        Layout layout = new Layout(project, project.resolve("infra/standalone/target"));
        try {
            Files.createDirectories(layout.logs());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Keycloak.build(layout);
        new Services(layout, ports, Map.of()).unpack();
    }
}
