/** Words that mean the same: edited, tried and switched on by administrators, and put in by each search. */
@NullMarked
package org.publiclegal.search.synonym;

import org.jspecify.annotations.NullMarked;
