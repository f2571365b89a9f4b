package org.daybook.staff.door;

import jakarta.ws.rs.core.NewCookie;

/** The cookie that names a session: out of reach of scripts, and not sent along from other sites. */
final class SessionCookie {

    static final String NAME = "daybook-session";

    private SessionCookie() {}

    static NewCookie holding(SessionToken token, boolean secure) {
        return cookie(token.secret(), (int) Session.LONGEST.toSeconds(), secure);
    }

    static NewCookie gone(boolean secure) {
        return cookie("", 0, secure);
    }

    private static NewCookie cookie(String value, int maxAge, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
