/** Notes on documents of the store: by which import they came, and that the search index has not caught up with them. */
@NullMarked
package org.publiclegal.search.mark;

import org.jspecify.annotations.NullMarked;
