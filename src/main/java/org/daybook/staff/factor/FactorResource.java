package org.daybook.staff.factor;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.log.Act;
import org.daybook.log.LogHead;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.staff.door.Session;
import org.daybook.staff.tries.Tries;
import org.daybook.web.Flash;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One's own second factor: setting it up, codes for losing it, turning it off. */
@Path("/desk/account/second-factor")
@RolesAllowed({Role.WRITERS, Role.ENROLLING})
@Blocking
@Produces("text/html;charset=UTF-8")
class FactorResource {

    private static final String HERE = "/desk/account/second-factor";

    private final Me me;
    private final Sure sure;
    private final FactorCheck check;
    private final Tries tries;
    private final Flash flash;
    private final Clock clock;

    FactorResource(Me me, Sure sure, FactorCheck check, Tries tries, Flash flash, Clock clock) {
        this.me = me;
        this.sure = sure;
        this.check = check;
        this.tries = tries;
        this.flash = flash;
        this.clock = clock;
    }

    record SetUp(Staff staff, Enrolment enrolment, boolean asked, String wrong) implements TemplateInstance {}

    record On(SecondFactor factor, long left, boolean asked) implements TemplateInstance {}

    record Codes(List<String> codes) implements TemplateInstance {}

    @GET
    public Response show() {
        if (!sure.isProven()) {
            return flash.seeOther(Sure.address(HERE), "Your password first: this page can change who gets in.");
        }
        var staff = me.staff();
        SecondFactor factor = SecondFactor.findById(staff.id);
        return factor == null
                ? setUp(200, check.begin(staff), "")
                : page(200, new On(factor, RecoveryCode.left(staff), GuardedRole.guards(staff.role)));
    }

    /** The answer shows the recovery codes, once. */
    @POST
    @Transactional
    public Response turnOn(@RestForm @Nullable String sealed, @RestForm @Nullable String code) {
        if (!sure.isProven()) {
            return sure.ask(HERE);
        }
        LogHead.hold();
        var staff = me.staff();
        var enrolment = check.again(staff, text(sealed)).orElseThrow(BadRequestException::new);
        var attempt = tries.proof(staff.id);
        if (SecondFactor.isOnFor(staff)) {
            return flash.seeOther(HERE, "It is on already.");
        }
        if (!check.turnOn(staff, text(sealed), text(code))) {
            return setUp(422, enrolment, "This is not the code that the app shows now. Look again.");
        }
        attempt.wasRight();
        Session.letIn(me.sessionId());
        Session.endOthersOf(staff, me.sessionId());
        staff.log(Act.FACTOR_ON, null, "", clock.instant());
        return page(200, new Codes(RecoveryCode.renew(staff)));
    }

    @POST
    @Path("codes")
    @Transactional
    public Response renewCodes() {
        if (!sure.isProven()) {
            return sure.ask(HERE);
        }
        LogHead.hold();
        var staff = me.staff();
        if (!SecondFactor.isOnFor(staff)) {
            return flash.seeOther(HERE, "Set the second factor up first.");
        }
        staff.log(Act.FACTOR_CODES, null, "", clock.instant());
        return page(200, new Codes(RecoveryCode.renew(staff)));
    }

    @POST
    @Path("off")
    @Transactional
    public Response turnOff() {
        if (!sure.isProven()) {
            return sure.ask(HERE);
        }
        LogHead.hold();
        var staff = me.staff();
        if (GuardedRole.guards(staff.role)) {
            return flash.seeOther(HERE, "Your role asks for a second factor. An admin can reset yours.");
        }
        SecondFactor.turnOff(staff);
        Session.endOthersOf(staff, me.sessionId());
        staff.log(Act.FACTOR_OFF, null, "", clock.instant());
        return flash.seeOther("/desk/account", "The second factor is off.");
    }

    private Response setUp(int status, Enrolment enrolment, String wrong) {
        return page(status, new SetUp(me.staff(), enrolment, !me.signedIn(), wrong));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).build();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
