/** How many consultations the platform takes in, and how fast it answers. */
@NullMarked
package org.publiclegal.bench.load;

import org.jspecify.annotations.NullMarked;
