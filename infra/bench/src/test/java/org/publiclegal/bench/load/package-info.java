/** Tests of load. */
@NullMarked
package org.publiclegal.bench.load;

import org.jspecify.annotations.NullMarked;
