/** The one door: finds the site, holds the session of staff, limits, protects and routes. It has no business rule. */
@NullMarked
package org.publiclegal.gateway;

import org.jspecify.annotations.NullMarked;
