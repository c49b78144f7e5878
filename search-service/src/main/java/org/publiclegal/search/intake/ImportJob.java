package org.publiclegal.search.intake;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.aggregate.Lease;
import org.publiclegal.starter.aggregate.LeasedWorker;
import org.publiclegal.starter.audit.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes in the files that wait, oldest first. One instance of the service does so at a time; what one leaves undone,
 * stopped or dead, the next takes up where it was.
 */
@Component
class ImportJob extends LeasedWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);
    private static final Actor ITSELF = new Actor.Service("library-import");
    private static final int MOST_TRIES = 10;
    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration GRACE = Duration.ofSeconds(8);

    private final FileImports imports;
    private final ImportFiles files;
    private final Intakes intakes;
    private final Clock clock;

    ImportJob(FileImports imports, ImportFiles files, Intakes intakes, MongoDatabase database, Clock clock) {
        super(Lease.of(database, "library-import", clock), REST, GRACE);
        this.imports = imports;
        this.files = files;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** Whether an import has ended, so that there may be another. */
    @Override
    protected boolean worked() throws IOException {
        Optional<FileImport> next = imports.next();
        return next.isPresent() && holdsLease() && takeIn(next.get());
    }

    private boolean takeIn(FileImport waiting) throws IOException {
        if (imports.tried(waiting.id()) > MOST_TRIES) {
            LOG.atError().addKeyValue("import", waiting.id()).log("A file could not be taken in after many tries");
            end(waiting, ImportState.FAILED, imports.progress(waiting.id()));
            return true;
        }
        ImportRun<?> run = run(waiting, intakes.find(waiting.kind()).orElseThrow());
        Optional<ImportState> end;
        try (LineFile file = new LineFile(files.open(waiting.file()))) {
            end = run.read(file);
        }
        end.ifPresent(state -> end(waiting, state, run.progress()));
        return end.isPresent();
    }

    private <T> ImportRun<T> run(FileImport waiting, Intake<T> intake) {
        return new ImportRun<>(
                waiting.id(), imports.progress(waiting.id()), intake, imports, () -> isRunning() && holdsLease());
    }

    private void end(FileImport waiting, ImportState state, Progress last) {
        imports.end(waiting, state, last, new Command(ITSELF, "END_IMPORT", Importing.MUNICIPALITY, clock.instant()));
        files.discard(waiting.file());
        LOG.atInfo()
                .addKeyValue("import", waiting.id())
                .addKeyValue("kind", waiting.kind())
                .addKeyValue("state", state)
                .addKeyValue("added", last.added())
                .addKeyValue("changed", last.changed())
                .addKeyValue("unchanged", last.unchanged())
                .addKeyValue("faulty", last.faulty())
                .log("An import has ended");
    }
}
