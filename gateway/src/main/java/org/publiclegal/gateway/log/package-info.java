/** One line a request. */
@NullMarked
package org.publiclegal.gateway.log;

import org.jspecify.annotations.NullMarked;
