/** Problems as RFC 9457 documents for systems and as pages for people: the one place that says them. */
@NullMarked
package org.publiclegal.starter.answer;

import org.jspecify.annotations.NullMarked;
