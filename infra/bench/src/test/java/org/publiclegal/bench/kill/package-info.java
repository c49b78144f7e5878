/** Tests of kill. */
@NullMarked
package org.publiclegal.bench.kill;

import org.jspecify.annotations.NullMarked;
