/** Lists and reports as files to take away. */
@NullMarked
package org.publiclegal.starter.export;

import org.jspecify.annotations.NullMarked;
