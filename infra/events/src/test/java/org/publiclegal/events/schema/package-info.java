/** Schemas of events: made from the records, compared with what is checked in and with what is released. */
@NullMarked
package org.publiclegal.events.schema;

import org.jspecify.annotations.NullMarked;
