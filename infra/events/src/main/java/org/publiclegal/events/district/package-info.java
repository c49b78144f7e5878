/** The layers of government that every record belongs to. */
@NullMarked
package org.publiclegal.events.district;

import org.jspecify.annotations.NullMarked;
