package org.daybook.writing;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.daybook.staff.Me;
import org.daybook.staff.Staff;
import org.daybook.staff.door.SignIn;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

/**
 * Who sent the form: the person signed in or, where their session ended meanwhile, who signs in with the form itself.
 */
@RequestScoped
class Writer {

    private final Me me;
    private final SignIn signIn;

    Writer(Me me, SignIn signIn) {
        this.me = me;
        this.signIn = signIn;
    }

    /** @param cookie of a session that began with this form, if one did */
    record SignedIn(long staffId, @Nullable NewCookie cookie) {

        Response keep(Response answer) {
            return cookie == null
                    ? answer
                    : Response.fromResponse(answer).cookie(cookie).build();
        }
    }

    Optional<SignedIn> ofForm(BriefingForm form) {
        if (me.signedIn()) {
            return Optional.of(new SignedIn(me.id(), null));
        }
        if (form.username == null || form.password == null) {
            return Optional.empty();
        }
        var name = form.username.strip();
        return signIn.with(name, form.password).map(token -> new SignedIn(idOf(name), signIn.cookie(token)));
    }

    private static long idOf(String username) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Staff.named(username).orElseThrow().id);
    }
}
