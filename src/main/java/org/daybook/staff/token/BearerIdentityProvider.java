package org.daybook.staff.token;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.daybook.staff.Me;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Answers whose token it is, from the database at each request: what was revoked or shut there has ended. */
@ApplicationScoped
class BearerIdentityProvider implements IdentityProvider<BearerRequest> {

    private final Clock clock;

    BearerIdentityProvider(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<BearerRequest> getRequestType() {
        return BearerRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(BearerRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request.secret()));
    }

    @ActivateRequestContext
    SecurityIdentity identity(Secret secret) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ApiToken.used(secret, clock.instant()).map(BearerIdentityProvider::identityOf))
                .orElseThrow(() -> new AuthenticationFailedException("The token is not good"));
    }

    private static SecurityIdentity identityOf(ApiToken token) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(token.staff.username))
                .addRoles(token.scope.roles())
                .addAttribute(Me.STAFF_ID, token.staff.id)
                .addAttribute(Me.TOKEN, token.name)
                .build();
    }
}
