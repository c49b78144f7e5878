package org.publiclegal.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.publiclegal.standalone.sample.SampleConsultations;
import org.publiclegal.standalone.sample.SampleLibrary;

/** Sees to it that sample laws, cases, answers and consultations go in once, while the platform is in use already. */
final class Sample {

    private static final String CLIENT = "statistics-system";
    private static final String SECRET = "statistics-system-sample";
    private static final String LIBRARY_CLIENT = "library-system";
    private static final String LIBRARY_SECRET = "library-system-sample";

    private final Path mark;
    private final Ports ports;
    private final String issuer;
    private final Terminal terminal;

    Sample(Path data, Ports ports, String issuer, Terminal terminal) {
        this.mark = data.resolve("sample-loaded");
        this.ports = ports;
        this.issuer = issuer;
        this.terminal = terminal;
    }

    void loadInBackground() {
        if (Files.notExists(mark)) {
            Thread.ofPlatform().daemon().name("sample").start(this::load);
        }
    }

    private void load() {
        URI gateway = URI.create("http://localhost:" + ports.gateway());
        try {
            SampleLibrary library = new SampleLibrary(gateway, issuer, LIBRARY_CLIENT, LIBRARY_SECRET);
            int laws = library.loadLaws();
            int cases = library.loadCases();
            int answers = library.loadAnswers();
            terminal.done(laws + " sample laws, " + cases + " cases and " + answers + " answers are in the library");
            int matters = new SampleConsultations(gateway, issuer, CLIENT, SECRET, Realm.SAMPLE_PASSWORD).load();
            Files.createFile(mark);
            terminal.done(matters + " sample consultations handed in; some are answered and rated");
        } catch (IOException failed) {
            terminal.done("The samples did not all go in; the next start tries again: " + failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
