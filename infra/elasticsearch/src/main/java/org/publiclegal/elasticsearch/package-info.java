/** A real Elasticsearch on one machine: one process, no rights beyond its user's, on the loopback address only. */
@NullMarked
package org.publiclegal.elasticsearch;

import org.jspecify.annotations.NullMarked;
