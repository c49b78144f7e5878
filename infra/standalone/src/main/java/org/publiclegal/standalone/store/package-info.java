/** The embedded store: MongoDB's wire protocol over one durable file. */
@NullMarked
package org.publiclegal.standalone.store;

import org.jspecify.annotations.NullMarked;
