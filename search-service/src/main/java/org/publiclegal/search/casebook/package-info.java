/** Cases that courts have decided: brought in, listed, read, and found. */
@NullMarked
package org.publiclegal.search.casebook;

import org.jspecify.annotations.NullMarked;
