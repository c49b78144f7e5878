/** A small service that exists to hold the plumbing to its promises: shifts, planned and noted on. */
@NullMarked
package org.publiclegal.sample;

import org.jspecify.annotations.NullMarked;
