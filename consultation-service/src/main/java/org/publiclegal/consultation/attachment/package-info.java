/** Files that come with a question: what is accepted, and where it is kept. */
@NullMarked
package org.publiclegal.consultation.attachment;

import org.jspecify.annotations.NullMarked;
