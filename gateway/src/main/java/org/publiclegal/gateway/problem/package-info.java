/** What the gateway itself refuses. */
@NullMarked
package org.publiclegal.gateway.problem;

import org.jspecify.annotations.NullMarked;
