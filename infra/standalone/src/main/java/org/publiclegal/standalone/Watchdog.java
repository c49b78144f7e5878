package org.publiclegal.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sees to it that no process outlives a launcher that was killed, and that Ctrl-C reaches the launcher alone, which then
 * stops all in order; where the operating system can do that.
 */
final class Watchdog {

    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Watchdog() {}

    /** The same command in a session of its own, asking the kernel for a SIGTERM when the launcher is gone. */
    static List<String> around(List<String> command) {
        if (!Files.isExecutable(SETPRIV) || !Files.isExecutable(SETSID)) {
            return command;
        }
        List<String> guarded = new ArrayList<>(List.of(SETSID.toString(), SETPRIV.toString(), "--pdeathsig", "TERM"));
        guarded.addAll(command);
        return guarded;
    }
}
