/** The gateway's own pages, and how refusals are told to people and to systems. */
@NullMarked
package org.publiclegal.gateway.page;

import org.jspecify.annotations.NullMarked;
