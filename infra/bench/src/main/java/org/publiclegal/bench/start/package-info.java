/** How long a start takes, and how much memory it needs. */
@NullMarked
package org.publiclegal.bench.start;

import org.jspecify.annotations.NullMarked;
