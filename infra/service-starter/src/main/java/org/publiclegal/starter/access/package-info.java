/** Who acts, and what they may do where: the one place in which permission is decided. */
@NullMarked
package org.publiclegal.starter.access;

import org.jspecify.annotations.NullMarked;
