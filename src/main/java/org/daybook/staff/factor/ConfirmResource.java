package org.daybook.staff.factor;

import java.time.Clock;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.staff.door.Session;
import org.daybook.staff.password.PasswordCheck;
import org.daybook.staff.tries.Tries;
import org.daybook.web.Redirect;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where somebody signed in shows again who they are. It holds for ten minutes, in this session alone. */
@Path("/desk/account/confirm")
@RolesAllowed({Role.WRITERS, Role.ENROLLING})
@Blocking
@Produces("text/html;charset=UTF-8")
class ConfirmResource {

    private final Me me;
    private final PasswordCheck check;
    private final Tries tries;
    private final Clock clock;

    ConfirmResource(Me me, PasswordCheck check, Tries tries, Clock clock) {
        this.me = me;
        this.check = check;
        this.tries = tries;
        this.clock = clock;
    }

    record Confirm(String username, String to, String wrong) implements TemplateInstance {}

    @GET
    public String ask(@RestQuery @Nullable String to) {
        return new Confirm(me.username(), Redirect.inside(to), "").render();
    }

    @POST
    public Response confirm(@RestForm @Nullable String password, @RestForm @Nullable String to) {
        var attempt = tries.proof(me.id());
        var staff = QuarkusTransaction.requiringNew().call(me::staff);
        if (!check.fits(staff.username, staff.password(), Objects.requireNonNullElse(password, ""))) {
            return Response.status(422)
                    .entity(new Confirm(staff.username, Redirect.inside(to), "This is not your password.").render())
                    .build();
        }
        attempt.wasRight();
        QuarkusTransaction.requiringNew().run(() -> Session.confirm(me.sessionId(), clock.instant()));
        return Redirect.seeOther(Redirect.inside(to)).build();
    }
}
