/** How often somebody may ask. */
@NullMarked
package org.publiclegal.gateway.limits;

import org.jspecify.annotations.NullMarked;
