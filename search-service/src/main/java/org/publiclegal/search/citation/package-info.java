/** How laws are cited. */
@NullMarked
package org.publiclegal.search.citation;

import org.jspecify.annotations.NullMarked;
