/** Checks of the districts. */
@NullMarked
package org.publiclegal.events.district;

import org.jspecify.annotations.NullMarked;
