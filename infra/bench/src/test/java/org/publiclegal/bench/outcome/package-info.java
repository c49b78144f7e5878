/** Tests of outcome. */
@NullMarked
package org.publiclegal.bench.outcome;

import org.jspecify.annotations.NullMarked;
