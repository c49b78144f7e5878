/** Consultations by every channel, from first contact to rating. */
@NullMarked
package org.publiclegal.consultation;

import org.jspecify.annotations.NullMarked;
