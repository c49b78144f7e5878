/** What somebody may have meant who mistyped it, judged by what the library holds. */
@NullMarked
package org.publiclegal.search.spelling;

import org.jspecify.annotations.NullMarked;
