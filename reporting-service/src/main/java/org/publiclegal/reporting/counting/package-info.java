/** Counts each thing that happened once, on its day and for its district, however often and late its event arrives. */
@NullMarked
package org.publiclegal.reporting.counting;

import org.jspecify.annotations.NullMarked;
