package org.publiclegal.search.intake;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.search.intake.ImportFiles.Kept;
import org.publiclegal.search.library.LibraryOperation;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.audit.Command;
import org.publiclegal.starter.problem.NotFound;
import org.springframework.stereotype.Service;

/** Handing in a file: it is kept first, and read in the background. */
@Service
class Importing {

    static final DistrictCode MUNICIPALITY = new DistrictCode("310000");
    private static final int LONGEST_NAME = 200;

    private final ImportFiles files;
    private final FileImports imports;
    private final ImportJob job;
    private final Clock clock;

    Importing(ImportFiles files, FileImports imports, ImportJob job, Clock clock) {
        this.files = files;
        this.imports = imports;
        this.job = job;
        this.clock = clock;
    }

    /** By the form of the console. */
    FileImport handIn(Actor.Staff staff, Intake<?> intake, String name, InputStream content) {
        Access.scope(staff, intake.operation());
        return handIn(staff, intake, staff.name(), UUID.randomUUID().toString(), shortened(name), content);
    }

    /**
     * By the interface. The same key again gives the import that it gave before, and refuses another file.
     *
     * @param key chosen by the sender
     */
    FileImport handInOnce(Actor actor, Intake<?> intake, String key, InputStream content) {
        Access.scope(actor, intake.operation());
        String id = UUID.nameUUIDFromBytes((actor.id() + " " + key).getBytes(StandardCharsets.UTF_8))
                .toString();
        return handIn(actor, intake, actor.id(), id, "", content);
    }

    FileImport find(Actor actor, String id) {
        Access.scope(actor, LibraryOperation.READ_IMPORTS);
        return imports.find(id).orElseThrow(NotFound::new);
    }

    private FileImport handIn(Actor actor, Intake<?> intake, String by, String id, String name, InputStream content) {
        Kept kept = files.keep(content);
        FileImport handedIn = new FileImport(
                id,
                intake.kind(),
                kept.id(),
                name,
                kept.bytes(),
                kept.digest(),
                by,
                clock.instant(),
                ImportState.WAITING);
        Command command = new Command(actor, intake.operation().name(), MUNICIPALITY, handedIn.at());
        if (imports.add(handedIn, command)) {
            job.wake();
            return handedIn;
        }
        files.discard(kept.id());
        FileImport earlier = imports.find(id).orElseThrow();
        if (!earlier.digest().equals(handedIn.digest()) || !earlier.kind().equals(handedIn.kind())) {
            throw FileRefused.keyReused();
        }
        return earlier;
    }

    private static String shortened(String name) {
        String plain = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "");
        return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }
}
