/** What every page has in common: its frame, its building blocks, their texts, style and script. */
@NullMarked
package org.publiclegal.ui;

import org.jspecify.annotations.NullMarked;
