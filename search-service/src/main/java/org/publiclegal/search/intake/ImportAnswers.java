package org.publiclegal.search.intake;

import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import org.publiclegal.search.intake.ImportDocument.FaultDocument;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.problem.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the interface answers to those who bring something in, whatever it is. */
@Component
public class ImportAnswers {

    /** Keys that a sender may choose. */
    public static final String KEY = "[!-~]{1,128}";

    private final Importing importing;
    private final FileImports imports;
    private final MessageSource messages;

    ImportAnswers(Importing importing, FileImports imports, MessageSource messages) {
        this.importing = importing;
        this.imports = imports;
        this.messages = messages;
    }

    /** Keeps a file that is read in the background. Refuses who may not hand it in. */
    public ResponseEntity<ImportDocument> handIn(
            Actor actor, Intake<?> intake, String key, Locale language, InputStream content) {
        FileImport handedIn = importing.handInOnce(actor, intake, key, content);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/" + intake.kind() + "/imports/" + handedIn.id()))
                .body(document(handedIn, language));
    }

    /** How far an import of this kind has come. Refuses who may not know, and an unknown one with {@link NotFound}. */
    public ImportDocument read(Actor actor, Intake<?> intake, String id, Locale language) {
        FileImport found = importing.find(actor, id);
        if (!found.kind().equals(intake.kind())) {
            throw new NotFound();
        }
        return document(found, language);
    }

    private ImportDocument document(FileImport handedIn, Locale language) {
        Progress progress = imports.progress(handedIn.id());
        return new ImportDocument(
                handedIn.id(),
                handedIn.state(),
                handedIn.at(),
                handedIn.bytes(),
                handedIn.digest(),
                progress.lines(),
                progress.added(),
                progress.changed(),
                progress.unchanged(),
                progress.faulty(),
                progress.faults().stream()
                        .map(fault -> new FaultDocument(fault.line(), reason(fault, language)))
                        .toList());
    }

    private String reason(Progress.Fault fault, Locale language) {
        return messages.getMessage(fault.key(), new Object[] {fault.about()}, language);
    }
}
