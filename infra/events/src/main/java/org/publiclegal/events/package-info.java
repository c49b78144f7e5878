/**
 * The published language: what services tell each other, as records and JSON Schemas.
 *
 * <p>The schemas under {@code schemas/<service>} are made from the records by {@code ./mvnw test -pl infra/events
 * -Dschemas.write=true}; those of the last release, under {@code schemas/released}, are copied there at a release and
 * never edited. The build refuses a change by which a reader of the released form could not read the new one.
 */
@NullMarked
package org.publiclegal.events;

import org.jspecify.annotations.NullMarked;
