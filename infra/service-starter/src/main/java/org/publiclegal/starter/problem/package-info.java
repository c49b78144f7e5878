/** Refusals: why a command or question is turned down. */
@NullMarked
package org.publiclegal.starter.problem;

import org.jspecify.annotations.NullMarked;
