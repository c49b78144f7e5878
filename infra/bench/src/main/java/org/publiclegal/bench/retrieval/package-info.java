/** How well the search finds what others have judged to answer a question. */
@NullMarked
package org.publiclegal.bench.retrieval;

import org.jspecify.annotations.NullMarked;
