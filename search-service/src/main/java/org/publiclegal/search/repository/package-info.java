/** The consultation repository: reviewed questions and answers with the provisions that they rely on. */
@NullMarked
package org.publiclegal.search.repository;

import org.jspecify.annotations.NullMarked;
