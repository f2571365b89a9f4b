package org.daybook.staff.door;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;

import org.daybook.log.Act;
import org.daybook.staff.Staff;
import org.daybook.staff.door.Session.Reached;
import org.daybook.web.Settings;

import io.vertx.core.http.HttpServerRequest;

/** Starts sessions: always with a new token, and in the place of whatever the browser had before. */
@ApplicationScoped
class SessionStart {

    private final SessionCookie cookies;
    private final Settings.Session limits;
    private final Clock clock;

    SessionStart(SessionCookie cookies, Settings settings, Clock clock) {
        this.cookies = cookies;
        this.limits = settings.session();
        this.clock = clock;
    }

    /** Whoever has shown their password with this browser and not yet their code. */
    Optional<Staff> awaitingCode(HttpServerRequest browser) {
        var token = cookies.in(browser);
        return token == null ? Optional.empty() : Session.awaitingCode(token, clock.instant());
    }

    NewCookie start(Staff person, Reached reached, HttpServerRequest browser) {
        var before = cookies.in(browser);
        if (before != null) {
            Session.end(before);
        }
        Session.forgetOver(clock.instant(), limits);
        var token = SessionToken.create();
        var now = clock.instant();
        var endsAt = now.plus(reached == Reached.CODE ? Session.FRESH : limits.longest());
        Session.start(person, token, Device.of(browser.getHeader("User-Agent")), reached, now, endsAt);
        if (reached != Reached.CODE) {
            person.log(Act.SIGNED_IN, null, "", now);
        }
        return cookies.holding(token);
    }
}
