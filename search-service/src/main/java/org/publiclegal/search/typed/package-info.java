/** What comes in the fields of forms and addresses. */
@NullMarked
package org.publiclegal.search.typed;

import org.jspecify.annotations.NullMarked;
