/** Documents that carry their version, their outgoing events and their audit entries in one atomic write. */
@NullMarked
package org.publiclegal.starter.aggregate;

import org.jspecify.annotations.NullMarked;
