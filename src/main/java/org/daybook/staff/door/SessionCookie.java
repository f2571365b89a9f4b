package org.daybook.staff.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;

import org.daybook.web.Newsroom;
import org.daybook.web.Settings;

import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/**
 * The cookie that names a session: out of reach of scripts, and not sent along from other sites. On HTTPS its name
 * begins with {@code __Host-}, so that no neighbour of the newsroom's domain can set one.
 */
@ApplicationScoped
class SessionCookie {

    private final boolean secure;
    private final String name;
    private final Settings.Session limits;

    SessionCookie(Newsroom newsroom, Settings settings) {
        this.secure = newsroom.secure();
        this.name = secure ? "__Host-daybook-session" : "daybook-session";
        this.limits = settings.session();
    }

    /** The token that a request carries, if it carries one. */
    @Nullable
    SessionToken in(HttpServerRequest request) {
        var cookie = request.getCookie(name);
        return cookie == null ? null : new SessionToken(cookie.getValue());
    }

    NewCookie holding(SessionToken token) {
        return cookie(token.secret(), (int) limits.longest().toSeconds());
    }

    NewCookie gone() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
