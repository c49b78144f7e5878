package org.publiclegal.search.intake;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.publiclegal.search.library.Laws;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.aggregate.Lease;
import org.publiclegal.starter.audit.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes in the files that wait, oldest first. One instance of the service does so at a time; what one leaves undone,
 * stopped or dead, the next takes up where it was.
 */
@Component
class ImportJob implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);
    private static final Actor ITSELF = new Actor.Service("law-import");
    private static final int MOST_TRIES = 10;
    private static final long PAUSE_MILLIS = 2_000;

    private final LawImports imports;
    private final ImportFiles files;
    private final Laws laws;
    private final Lease lease;
    private final Clock clock;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    ImportJob(LawImports imports, ImportFiles files, Laws laws, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.laws = laws;
        this.lease = imports.lease(clock);
        this.clock = clock;
    }

    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("law-import").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        wake();
        Thread stopping = thread;
        if (stopping != null) {
            try {
                stopping.join(TimeUnit.SECONDS.toMillis(8));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            if (!worked()) {
                rest();
            }
        }
        try {
            lease.release();
        } catch (RuntimeException storeGone) {
            LOG.atWarn().setCause(storeGone).log("Lease of the law import was not released");
        }
    }

    /** Whether an import has ended, so that there may be another. */
    private boolean worked() {
        try {
            Optional<LawImport> next = imports.next();
            return next.isPresent() && lease.isHeld() && takeIn(next.get());
        } catch (IOException | RuntimeException failed) {
            LOG.atWarn().setCause(failed).log("Laws could not be taken in and will be tried again");
            return false;
        }
    }

    private boolean takeIn(LawImport waiting) throws IOException {
        if (imports.tried(waiting.id()) > MOST_TRIES) {
            LOG.atError().addKeyValue("import", waiting.id()).log("Laws could not be taken in after many tries");
            end(waiting, ImportState.FAILED, imports.progress(waiting.id()));
            return true;
        }
        ImportRun run = new ImportRun(
                waiting.id(), imports.progress(waiting.id()), laws, imports, () -> running && lease.isHeld());
        Optional<ImportState> end;
        try (LawFile file = new LawFile(files.open(waiting.file()))) {
            end = run.read(file);
        }
        end.ifPresent(state -> end(waiting, state, run.progress()));
        return end.isPresent();
    }

    private void end(LawImport waiting, ImportState state, Progress last) {
        imports.end(waiting, state, last, new Command(ITSELF, "END_IMPORT", Importing.MUNICIPALITY, clock.instant()));
        files.discard(waiting.file());
        LOG.atInfo()
                .addKeyValue("import", waiting.id())
                .addKeyValue("state", state)
                .addKeyValue("added", last.added())
                .addKeyValue("changed", last.changed())
                .addKeyValue("unchanged", last.unchanged())
                .addKeyValue("faulty", last.faulty())
                .log("An import of laws has ended");
    }

    private void rest() {
        try {
            boolean woken = work.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            if (woken) {
                work.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
