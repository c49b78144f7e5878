/** Finding what the library holds. */
@NullMarked
package org.publiclegal.search.query;

import org.jspecify.annotations.NullMarked;
