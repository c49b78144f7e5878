/** The session of staff: sign-in and sign-out at Keycloak, and the token that never reaches the browser. */
@NullMarked
package org.publiclegal.gateway.session;

import org.jspecify.annotations.NullMarked;
