package org.daybook.staff.people;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.log.Act;
import org.daybook.log.LogHead;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.staff.door.Session;
import org.daybook.staff.password.PasswordCheck;
import org.daybook.staff.password.PasswordHash;
import org.daybook.staff.tries.Tries;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One's own account: the password and the sessions. */
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
    private final Tries tries;

    AccountResource(Me me, Flash flash, Clock clock, PasswordCheck check, Newsroom newsroom, Tries tries) {
        this.me = me;
        this.flash = flash;
        this.clock = clock;
        this.check = check;
        this.newsroom = newsroom;
        this.tries = tries;
    }

    record Account(AccountPage page) implements TemplateInstance {}

    @GET
    public String show() {
        return new Account(AccountPage.of(me.staff(), me.sessionId())).render();
    }

    /** Changes the password and ends every session of this account, this one too. */
    @POST
    @Path("password")
    public Response changePassword(@RestForm @Nullable String current, @RestForm @Nullable String password) {
        var staff = QuarkusTransaction.requiringNew().call(me::staff);
        var wanted = Objects.requireNonNullElse(password, "");
        var attempt = tries.proof(staff.id);
        if (!check.fits(staff.username, staff.password(), Objects.requireNonNullElse(current, ""))) {
            return refused("current", "This is not your password.");
        }
        attempt.wasRight();
        var problem = staff.passwordProblem(wanted, newsroom.name());
        if (!problem.isEmpty()) {
            return refused("password", problem);
        }
        QuarkusTransaction.requiringNew().run(() -> change(staff.password(), wanted));
        return flash.seeOther("/login", "Your password is changed. Sign in with it.");
    }

    /** @param session the one to end; without it all others end */
    @POST
    @Path("sessions")
    @Transactional
    public Response endSessions(@RestForm @Nullable Long session) {
        var staff = me.staff();
        if (session == null) {
            Session.endOthersOf(staff, me.sessionId());
        } else if (!Session.end(staff, session)) {
            throw new NotFoundException();
        }
        staff.log(Act.SESSIONS_ENDED, null, "", clock.instant());
        return flash.seeOther("/desk/account", "Ended. Whoever used it has to sign in again.");
    }

    /** Unless it was changed meanwhile, by whoever was faster. */
    private void change(PasswordHash checked, String wanted) {
        LogHead.hold();
        var staff = me.staff();
        if (!staff.password().equals(checked)) {
            throw new ClientErrorException(409);
        }
        staff.changePassword(wanted, null, clock.instant());
        Session.endAllOf(staff);
    }

    private Response refused(String field, String words) {
        return AccountPage.of(me.staff(), me.sessionId())
                .wrong(Map.of(field, words))
                .refused();
    }
}
