/** Holds a service's OpenAPI document to what is checked in, to the last release, and to what the service answers. */
@NullMarked
package org.publiclegal.testsupport.openapi;

import org.jspecify.annotations.NullMarked;
