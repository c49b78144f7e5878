/** The search index: what of the library stands in it, how they come in, and how it is made anew. */
@NullMarked
package org.publiclegal.search.index;

import org.jspecify.annotations.NullMarked;
