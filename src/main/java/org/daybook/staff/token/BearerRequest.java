package org.daybook.staff.token;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who is behind the secret of a token. */
class BearerRequest extends BaseAuthenticationRequest {

    private final Secret secret;

    BearerRequest(Secret secret) {
        this.secret = secret;
    }

    Secret secret() {
        return secret;
    }
}
