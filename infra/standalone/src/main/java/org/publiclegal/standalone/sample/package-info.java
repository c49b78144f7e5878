/** Hands in sample consultations by the ways that everybody uses: REST for systems, the console for staff, the portal. */
@NullMarked
package org.publiclegal.standalone.sample;

import org.jspecify.annotations.NullMarked;
