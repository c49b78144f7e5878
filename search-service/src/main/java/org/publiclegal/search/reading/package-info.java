/** Looking laws up, page by page, and the same for systems. */
@NullMarked
package org.publiclegal.search.reading;

import org.jspecify.annotations.NullMarked;
