/** Laws, cases and answers, and finding them. */
@NullMarked
package org.publiclegal.search;

import org.jspecify.annotations.NullMarked;
