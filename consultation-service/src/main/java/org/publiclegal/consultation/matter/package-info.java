/** What a consultation is, from first contact to rating, by whatever channel. Other features may know its id. */
@NullMarked
package org.publiclegal.consultation.matter;

import org.jspecify.annotations.NullMarked;
