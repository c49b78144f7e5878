/** The whole platform, walked through in a browser as each of its users would. */
@NullMarked
package org.publiclegal.stories;

import org.jspecify.annotations.NullMarked;
