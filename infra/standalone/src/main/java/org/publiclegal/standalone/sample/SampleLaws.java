package org.publiclegal.standalone.sample;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Hands in a few provisions of laws that people ask about most; their text is free (Copyright Law of the PRC, article
 * 5). Handing them in again changes nothing.
 */
public final class SampleLaws {

    private static final int MOST_LOOKS = 120;
    private static final long PAUSE_MILLIS = 500;

    private final SampleSystem system;

    /** Takes the gateway's address and the realm's, and the system's client and secret. */
    public SampleLaws(URI gateway, String issuer, String client, String secret)
            throws IOException, InterruptedException {
        this.system = new SampleSystem(gateway, issuer, client, secret);
    }

    /** Returns how many there are, when they are in. */
    public int load() throws IOException, InterruptedException {
        String lines = lines();
        String place = system.handInLaws("sample-laws", lines);
        for (int look = 0; look < MOST_LOOKS; look++) {
            String state = system.read(place, "state");
            if (state.equals("DONE")) {
                return (int) lines.lines().count();
            }
            if (!state.equals("WAITING")) {
                throw new IOException("The import of sample laws came to " + state);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IOException("The import of sample laws takes very long");
    }

    private static String lines() throws IOException {
        try (InputStream file = Objects.requireNonNull(SampleLaws.class.getResourceAsStream("/sample/laws.jsonl"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
