package org.publiclegal.bench.platform;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import org.jspecify.annotations.Nullable;

/** What has to be undone, last thing first, whether the measurement ends by itself or by Ctrl-C. Each is undone once. */
public final class Ending implements AutoCloseable {

    private final BlockingDeque<Runnable> steps = new LinkedBlockingDeque<>();

    private Ending() {}

    public static Ending onExit() {
        Ending ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(ending::close, "ending"));
        return ending;
    }

    public void then(Runnable step) {
        steps.push(step);
    }

    @Override
    public synchronized void close() {
        for (@Nullable Runnable step = steps.poll(); step != null; step = steps.poll()) {
            step.run();
        }
    }
}
