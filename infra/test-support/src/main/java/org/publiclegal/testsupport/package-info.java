/** Real servers for tests, started once per build, and the rules that keep the map true. */
@NullMarked
package org.publiclegal.testsupport;

import org.jspecify.annotations.NullMarked;
