/** What cites a provision or a case. */
@NullMarked
package org.publiclegal.search.citing;

import org.jspecify.annotations.NullMarked;
