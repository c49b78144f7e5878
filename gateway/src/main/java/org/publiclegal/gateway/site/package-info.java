/** Which site and which language a request is for. */
@NullMarked
package org.publiclegal.gateway.site;

import org.jspecify.annotations.NullMarked;
