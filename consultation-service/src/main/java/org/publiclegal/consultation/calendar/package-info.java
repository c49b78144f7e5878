/** Working days by the State Council's calendar of holidays and make-up days; others may ask for a {@code WorkingDays}. */
@NullMarked
package org.publiclegal.consultation.calendar;

import org.jspecify.annotations.NullMarked;
