/** The open interfaces, described and to be tried. */
@NullMarked
package org.publiclegal.gateway.docs;

import org.jspecify.annotations.NullMarked;
