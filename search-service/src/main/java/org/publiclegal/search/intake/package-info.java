/** Bringing laws into the library, a file at a time. */
@NullMarked
package org.publiclegal.search.intake;

import org.jspecify.annotations.NullMarked;
