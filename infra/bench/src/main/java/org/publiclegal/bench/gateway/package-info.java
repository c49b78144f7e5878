/** What the gateway costs, compared with nginx. */
@NullMarked
package org.publiclegal.bench.gateway;

import org.jspecify.annotations.NullMarked;
