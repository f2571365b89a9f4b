package org.daybook.writing;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.daybook.staff.Me;
import org.daybook.staff.Staff;
import org.daybook.staff.door.SignIn;
import org.daybook.web.throttle.TooMany;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Who sent the form: the person signed in or, where their session ended meanwhile, who signs in with the form itself.
 */
@RequestScoped
class Writer {

    private final Me me;
    private final SignIn signIn;
    private final HttpServerRequest request;

    Writer(Me me, SignIn signIn, RoutingContext routing) {
        this.me = me;
        this.signIn = signIn;
        this.request = routing.request();
    }

    /** @param cookies of a session that began with this form, if one did */
    record SignedIn(long staffId, List<NewCookie> cookies) {

        Response keep(Response answer) {
            return cookies.isEmpty()
                    ? answer
                    : Response.fromResponse(answer)
                            .cookie(cookies.toArray(NewCookie[]::new))
                            .build();
        }
    }

    Optional<SignedIn> ofForm(BriefingForm form) {
        if (me.signedIn()) {
            return Optional.of(new SignedIn(me.id(), List.of()));
        }
        if (form.username == null || form.password == null) {
            return Optional.empty();
        }
        var name = form.username.strip();
        return cookies(name, form.password).map(cookies -> new SignedIn(idOf(name), cookies));
    }

    /** Whoever needs a code besides, or has tried too often, is still outside, and keeps what they typed. */
    private Optional<List<NewCookie>> cookies(String username, String password) {
        try {
            var outcome = signIn.with(username, password, request);
            return outcome.isIn() ? Optional.of(outcome.cookies()) : Optional.empty();
        } catch (TooMany e) {
            return Optional.empty();
        }
    }

    private static long idOf(String username) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Staff.named(username).orElseThrow().id);
    }
}
