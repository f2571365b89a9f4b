package org.daybook.staff.door;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.daybook.staff.Role;
import org.daybook.web.ErrorPages;
import org.daybook.web.guard.ApiDoor;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Reads the session cookie; sends whoever has none, or a dead one, to the sign-in page. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private final SessionCookie cookie;

    SessionMechanism(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        var token = cookie.in(context.request());
        if (token == null || ApiDoor.isAskedBy(context)) {
            return Uni.createFrom().nullItem();
        }
        return manager.authenticate(new SessionRequest(token))
                .invoke(identity -> showFirst(identity, context))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    /** Whoever has to set up a second factor is led there from wherever they go. */
    private static void showFirst(SecurityIdentity identity, RoutingContext context) {
        if (identity.hasRole(Role.ENROLLING)) {
            context.put(ErrorPages.LED_TO, "/desk/account/second-factor");
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (ApiDoor.isAskedBy(context)) {
            return Uni.createFrom().nullItem();
        }
        var query = context.request().query();
        var page = context.normalizedPath() + (query == null ? "" : "?" + query);
        var back = context.request().method() == HttpMethod.GET && !page.equals("/desk")
                ? "?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8)
                : "";
        return Uni.createFrom().item(new ChallengeData(303, "Location", "/login" + back));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }
}
