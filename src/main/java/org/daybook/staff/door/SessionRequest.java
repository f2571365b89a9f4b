package org.daybook.staff.door;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who is behind a session token. */
class SessionRequest extends BaseAuthenticationRequest {

    private final SessionToken token;

    SessionRequest(SessionToken token) {
        this.token = token;
    }

    SessionToken token() {
        return token;
    }
}
