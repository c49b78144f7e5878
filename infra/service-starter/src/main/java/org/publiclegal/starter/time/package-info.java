/** Shanghai's calendar days. */
@NullMarked
package org.publiclegal.starter.time;

import org.jspecify.annotations.NullMarked;
