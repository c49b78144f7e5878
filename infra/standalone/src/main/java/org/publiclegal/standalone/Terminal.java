package org.publiclegal.standalone;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the person at the terminal how far it is. */
final class Terminal {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    Terminal(PrintStream out) {
        this.out = out;
    }

    void done(String what) {
        out.printf(Locale.ROOT, "[%5.1f s] %s%n", (System.nanoTime() - begin) / 1e9, what);
        out.flush();
    }

    void plain(String text) {
        out.println(text);
        out.flush();
    }
}
