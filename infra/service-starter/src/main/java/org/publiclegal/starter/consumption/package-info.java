/** Receiving the events of other services exactly once, and the dead letters that could not be applied. */
@NullMarked
package org.publiclegal.starter.consumption;

import org.jspecify.annotations.NullMarked;
