package org.daybook.staff.token;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.daybook.web.guard.ApiDoor;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Reads the token of a program that asks the API (RFC 6750). Nothing else lets anybody in there. */
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {

    private static final String HEADER = "Authorization";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        var secret = Secret.in(context.request().getHeader(HEADER));
        if (!ApiDoor.isAskedBy(context) || secret.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return manager.authenticate(new BearerRequest(secret.get()))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (!ApiDoor.isAskedBy(context)) {
            return Uni.createFrom().nullItem();
        }
        var wrong = context.request().getHeader(HEADER) == null ? "" : ", error=\"invalid_token\"";
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"Daybook\"" + wrong));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(BearerRequest.class);
    }
}
