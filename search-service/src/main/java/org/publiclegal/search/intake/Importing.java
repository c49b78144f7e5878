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

/** Handing in a file of laws: it is kept first, and read in the background. */
@Service
class Importing {

    static final DistrictCode MUNICIPALITY = new DistrictCode("310000");
    private static final int LONGEST_NAME = 200;

    private final ImportFiles files;
    private final LawImports imports;
    private final ImportJob job;
    private final Clock clock;

    Importing(ImportFiles files, LawImports imports, ImportJob job, Clock clock) {
        this.files = files;
        this.imports = imports;
        this.job = job;
        this.clock = clock;
    }

    /** By the form of the console. */
    LawImport handIn(Actor.Staff staff, String name, InputStream content) {
        Access.scope(staff, LibraryOperation.IMPORT_LAWS);
        return handIn(staff, staff.name(), UUID.randomUUID().toString(), shortened(name), content);
    }

    /**
     * By the interface. The same key again gives the import that it gave before, and refuses another file.
     *
     * @param key chosen by the sender
     */
    LawImport handInOnce(Actor actor, String key, InputStream content) {
        Access.scope(actor, LibraryOperation.IMPORT_LAWS);
        String id = UUID.nameUUIDFromBytes((actor.id() + " " + key).getBytes(StandardCharsets.UTF_8))
                .toString();
        return handIn(actor, actor.id(), id, "", content);
    }

    LawImport find(Actor actor, String id) {
        Access.scope(actor, LibraryOperation.READ_IMPORTS);
        return imports.find(id).orElseThrow(NotFound::new);
    }

    private LawImport handIn(Actor actor, String by, String id, String name, InputStream content) {
        Kept kept = files.keep(content);
        LawImport handedIn = new LawImport(
                id, kept.id(), name, kept.bytes(), kept.digest(), by, clock.instant(), ImportState.WAITING);
        Command command = new Command(actor, LibraryOperation.IMPORT_LAWS.name(), MUNICIPALITY, handedIn.at());
        if (imports.add(handedIn, command)) {
            job.wake();
            return handedIn;
        }
        files.discard(kept.id());
        LawImport earlier = imports.find(id).orElseThrow();
        if (!earlier.digest().equals(handedIn.digest())) {
            throw FileRefused.keyReused();
        }
        return earlier;
    }

    private static String shortened(String name) {
        String plain = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "");
        return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }
}
