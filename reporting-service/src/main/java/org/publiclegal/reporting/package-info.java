/** What happened in all services, counted exactly and shown layer by layer. */
@NullMarked
package org.publiclegal.reporting;

import org.jspecify.annotations.NullMarked;
