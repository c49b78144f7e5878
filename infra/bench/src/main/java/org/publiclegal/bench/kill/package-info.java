/** What is left of acknowledged writes when processes are killed. */
@NullMarked
package org.publiclegal.bench.kill;

import org.jspecify.annotations.NullMarked;
