/** The daily report: one day of the municipality or of a district, by district, channel and field of law. */
@NullMarked
package org.publiclegal.reporting.daily;

import org.jspecify.annotations.NullMarked;
