package org.publiclegal.search.intake;

import java.time.Instant;

/**
 * A file that somebody handed in.
 *
 * @param kind of what it brings, as {@link Intake#kind} says it
 * @param file by which its content is found
 * @param name as it was sent; empty when a system sent it
 * @param bytes of the file as it was sent
 * @param digest SHA-256 of the same, in hexadecimal
 * @param by name of who handed it in
 */
record FileImport(
        String id,
        String kind,
        String file,
        String name,
        long bytes,
        String digest,
        String by,
        Instant at,
        ImportState state) {

    public boolean isOver() {
        return state.isOver();
    }

    FileImport with(ImportState next) {
        return new FileImport(id, kind, file, name, bytes, digest, by, at, next);
    }
}
