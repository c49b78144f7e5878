/** Tests of gateway. */
@NullMarked
package org.publiclegal.bench.gateway;

import org.jspecify.annotations.NullMarked;
