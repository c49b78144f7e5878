/** The robot: it answers with what is reviewed or enacted, asks back, says how sure it is, and hands over to people. */
@NullMarked
package org.publiclegal.search.robot;

import org.jspecify.annotations.NullMarked;
