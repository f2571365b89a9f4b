package org.daybook.staff.door;

import java.time.Clock;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.web.Settings;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Answers who is behind a session, from the database at each request: what ended there has ended. */
@ApplicationScoped
class SessionIdentityProvider implements IdentityProvider<SessionRequest> {

    private final Clock clock;
    private final Settings.Session limits;

    SessionIdentityProvider(Clock clock, Settings settings) {
        this.limits = settings.session();
        this.clock = clock;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request.token()));
    }

    @ActivateRequestContext
    SecurityIdentity identity(SessionToken token) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Session.running(token, clock.instant(), limits).map(SessionIdentityProvider::identityOf))
                .orElseThrow(() -> new AuthenticationFailedException("The session has ended"));
    }

    private static SecurityIdentity identityOf(Session session) {
        var staff = session.staff;
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(staff.username))
                .addRoles(session.reached == Session.Reached.IN ? staff.role.names() : Set.of(Role.ENROLLING))
                .addAttribute(Me.STAFF_ID, staff.id)
                .addAttribute(Me.SESSION_ID, session.id)
                .addAttribute(Me.NAME, staff.displayName)
                .addAttribute(Me.ROLE, staff.role.label())
                .build();
    }
}
