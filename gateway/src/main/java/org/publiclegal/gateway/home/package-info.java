/** The portal's first page and the console's. */
@NullMarked
package org.publiclegal.gateway.home;

import org.jspecify.annotations.NullMarked;
