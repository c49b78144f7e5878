package org.publiclegal.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sees to it that no process outlives a launcher that was killed, where the operating system can do that. */
final class Watchdog {

    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    private Watchdog() {}

    /** The same command, asking the kernel for a SIGTERM when the launcher is gone. */
    static List<String> around(List<String> command) {
        if (!Files.isExecutable(SETPRIV)) {
            return command;
        }
        List<String> guarded = new ArrayList<>(List.of(SETPRIV.toString(), "--pdeathsig", "TERM"));
        guarded.addAll(command);
        return guarded;
    }
}
