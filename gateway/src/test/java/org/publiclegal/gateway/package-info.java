/** The gateway as those in front of it and behind it see it. */
@NullMarked
package org.publiclegal.gateway;

import org.jspecify.annotations.NullMarked;
