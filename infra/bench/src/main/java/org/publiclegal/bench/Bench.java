package org.publiclegal.bench;

import org.publiclegal.bench.gateway.GatewayCommand;
import org.publiclegal.bench.kill.KillCommand;
import org.publiclegal.bench.load.LoadCommand;
import org.publiclegal.bench.platform.CannotMeasure;
import org.publiclegal.bench.retrieval.RetrievalCommand;
import org.publiclegal.bench.retrieval.SearchCommand;
import org.publiclegal.bench.start.StartCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The measurements as subcommands. Exit code 0: promises kept; 1: one is broken; 2: nothing could be measured. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Measures the platform on this machine, on a data directory of its own that it deletes afterwards.",
        footer = {"", "Exit code: 0 promises kept, 1 a promise is broken, 2 nothing could be measured."},
        subcommands = {
            StartCommand.class,
            LoadCommand.class,
            KillCommand.class,
            GatewayCommand.class,
            RetrievalCommand.class,
            SearchCommand.class
        })
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (failure instanceof CannotMeasure) {
                        line.getErr().println(failure.getMessage());
                    } else {
                        failure.printStackTrace(line.getErr());
                    }
                    return ExitCode.USAGE;
                })
                .execute(arguments));
    }
}
