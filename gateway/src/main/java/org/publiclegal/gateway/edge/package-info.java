/** What never gets past the door. */
@NullMarked
package org.publiclegal.gateway.edge;

import org.jspecify.annotations.NullMarked;
