/** What every page of every service has around its content. */
@NullMarked
package org.publiclegal.starter.page;

import org.jspecify.annotations.NullMarked;
