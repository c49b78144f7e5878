/** The published language: what services tell each other, as records and JSON Schemas. */
@NullMarked
package org.publiclegal.events;

import org.jspecify.annotations.NullMarked;
