package org.daybook.staff.people;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.staff.door.Session;
import org.daybook.staff.password.PasswordCheck;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One's own account. */
@Path("/desk/account")
@RolesAllowed(Role.WRITERS)
@Blocking
@Produces("text/html;charset=UTF-8")
class AccountResource {

    private final Me me;
    private final Flash flash;
    private final Clock clock;
    private final PasswordCheck check;
    private final Newsroom newsroom;

    AccountResource(Me me, Flash flash, Clock clock, PasswordCheck check, Newsroom newsroom) {
        this.me = me;
        this.flash = flash;
        this.clock = clock;
        this.check = check;
        this.newsroom = newsroom;
    }

    record Account(Staff staff, Map<String, String> problems) implements TemplateInstance {}

    @GET
    public String show() {
        return new Account(me.staff(), Map.of()).render();
    }

    /** Changes the password and ends every session of this account, this one too. */
    @POST
    @Path("password")
    @Transactional
    public Response changePassword(@RestForm @Nullable String current, @RestForm @Nullable String password) {
        var staff = me.staff();
        var wanted = Objects.requireNonNullElse(password, "");
        var problem = staff.passwordProblem(wanted, newsroom.name());
        if (!check.fits(staff.password(), Objects.requireNonNullElse(current, ""))) {
            return refused(staff, Map.of("current", "This is not your password."));
        }
        if (!problem.isEmpty()) {
            return refused(staff, Map.of("password", problem));
        }
        staff.changePassword(wanted, null, clock.instant());
        Session.endAllOf(staff);
        return flash.seeOther("/login", "Your password is changed. Sign in with it.");
    }

    private static Response refused(Staff staff, Map<String, String> problems) {
        return Response.status(422)
                .entity(new Account(staff, problems).render())
                .build();
    }
}
