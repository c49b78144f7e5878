/** The platform as the bench starts it, speaks to it and stops it. */
@NullMarked
package org.publiclegal.bench.platform;

import org.jspecify.annotations.NullMarked;
