/** The hash-chained trail of every command. */
@NullMarked
package org.publiclegal.starter.audit;

import org.jspecify.annotations.NullMarked;
