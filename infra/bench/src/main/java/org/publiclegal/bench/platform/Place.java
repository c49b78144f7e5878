package org.publiclegal.bench.platform;

import picocli.CommandLine.Option;

/** Options of every measurement that starts something: where it listens, and whether its files stay. */
public final class Place {

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "port of the gateway; the others follow it (default: ${DEFAULT-VALUE})",
            defaultValue = "9080")
    private int port;

    @Option(names = "--keep", description = "keep data and logs")
    private boolean keep;

    public int port() {
        return port;
    }

    public Workspace open(Ending ending) {
        return Workspace.open(ending, keep);
    }
}
