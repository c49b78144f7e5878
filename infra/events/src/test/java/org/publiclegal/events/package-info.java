/** Checks of the published language. */
@NullMarked
package org.publiclegal.events;

import org.jspecify.annotations.NullMarked;
