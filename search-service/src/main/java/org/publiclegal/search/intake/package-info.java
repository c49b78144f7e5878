/** Bringing laws and all else into the library, a file at a time. */
@NullMarked
package org.publiclegal.search.intake;

import org.jspecify.annotations.NullMarked;
