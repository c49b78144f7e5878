/** What a measurement prints, and whether it kept its promises. */
@NullMarked
package org.publiclegal.bench.outcome;

import org.jspecify.annotations.NullMarked;
