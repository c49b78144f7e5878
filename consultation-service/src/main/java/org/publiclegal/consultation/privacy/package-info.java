/** What the platform does with personal information, told to the people whose it is. */
@NullMarked
package org.publiclegal.consultation.privacy;

import org.jspecify.annotations.NullMarked;
