/** Measures the running platform and holds it to its promises. */
@NullMarked
package org.publiclegal.bench;

import org.jspecify.annotations.NullMarked;
