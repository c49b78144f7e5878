/** The services behind the gateway: how they are reached, and what happens when they are not. */
@NullMarked
package org.publiclegal.gateway.services;

import org.jspecify.annotations.NullMarked;
