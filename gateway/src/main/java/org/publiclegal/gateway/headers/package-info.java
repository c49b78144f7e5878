/** What every answer carries. */
@NullMarked
package org.publiclegal.gateway.headers;

import org.jspecify.annotations.NullMarked;
