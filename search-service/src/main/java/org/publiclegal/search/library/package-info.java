/** The laws as they were published, version by version, and how they come in. */
@NullMarked
package org.publiclegal.search.library;

import org.jspecify.annotations.NullMarked;
