/** Starts the whole platform on one machine: real servers and every service, each its own process. */
@NullMarked
package org.publiclegal.standalone;

import org.jspecify.annotations.NullMarked;
