package org.daybook.staff.people;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.log.Act;
import org.daybook.staff.LastAdmin;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.staff.door.Session;
import org.daybook.staff.factor.SecondFactor;
import org.daybook.staff.factor.Sure;
import org.daybook.staff.link.OneTimeLink;
import org.daybook.web.Flash;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where admins keep one person's account. What they change holds at the person's next request. */
@Path("/desk/staff/{id: [0-9]{1,18}}")
@RolesAllowed(Role.ADMINS)
@Blocking
@Produces("text/html;charset=UTF-8")
class PersonResource {

    private final Me me;
    private final Flash flash;
    private final Clock clock;
    private final Sure sure;

    PersonResource(Me me, Flash flash, Clock clock, Sure sure) {
        this.me = me;
        this.flash = flash;
        this.clock = clock;
        this.sure = sure;
    }

    record Person(Staff person, String state, boolean factor, List<Session> sessions, OneTimeLink.@Nullable Made link)
            implements TemplateInstance {}

    @GET
    public Response show(@RestPath long id) {
        return page(person(id), null);
    }

    @POST
    @Transactional
    public Response change(@RestPath long id, @RestForm("do") @Nullable String act, @RestForm @Nullable String role) {
        var person = person(id);
        if (!"disable".equals(act) && !sure.isProven()) {
            return sure.ask("/desk/staff/" + id);
        }
        try {
            return flash.seeOther("/desk/staff", changed(person, Objects.requireNonNullElse(act, ""), role));
        } catch (LastAdmin e) {
            return StaffResource.page(
                    409, StaffResource.nobody(), Map.of("person", Objects.requireNonNull(e.getMessage())));
        }
    }

    /** The answer shows the link, once. A second one ends the first. */
    @POST
    @Path("link")
    @Transactional
    public Response link(@RestPath long id) {
        var person = person(id);
        if (!sure.isProven()) {
            return sure.ask("/desk/staff/" + id);
        }
        if (!person.enabled) {
            return flash.seeOther("/desk/staff/" + id, "Enable the account first.");
        }
        person.log(Act.LINK_MADE, me.staff(), "", clock.instant());
        return page(person, OneTimeLink.make(person, clock.instant()));
    }

    /** @param session the one to end; without it all end */
    @POST
    @Path("sessions")
    @Transactional
    public Response endSessions(@RestPath long id, @RestForm @Nullable Long session) {
        var person = person(id);
        if (session == null) {
            Session.endAllOf(person);
        } else if (!Session.end(person, session)) {
            throw new NotFoundException();
        }
        person.log(Act.SESSIONS_ENDED, me.staff(), "", clock.instant());
        return flash.seeOther("/desk/staff/" + id, "Ended.");
    }

    private String changed(Staff person, String act, @Nullable String role) {
        switch (act) {
            case "disable" -> {
                person.disable(me.staff(), clock.instant());
                OneTimeLink.endOf(person);
                Session.endAllOf(person);
                return person.displayName + " can no longer sign in.";
            }
            case "enable" -> {
                person.enable(me.staff(), clock.instant());
                return person.displayName + " can sign in again.";
            }
            case "role" -> {
                person.changeRole(StaffResource.role(role), me.staff(), clock.instant());
                Session.endAllOf(person);
                return person.displayName + " is now " + person.role.label().toLowerCase(Locale.ROOT) + ".";
            }
            case "factor" -> {
                SecondFactor.turnOff(person);
                Session.endAllOf(person);
                person.log(Act.FACTOR_OFF, me.staff(), "", clock.instant());
                return "The second factor of " + person.displayName + " is off.";
            }
            default -> throw new BadRequestException();
        }
    }

    private static Staff person(long id) {
        return Staff.person(id).orElseThrow(NotFoundException::new);
    }

    static Response page(Staff person, OneTimeLink.@Nullable Made link) {
        return Response.ok(new Person(
                                person,
                                AccountState.of(person).label(),
                                SecondFactor.isOnFor(person),
                                Session.of(person),
                                link)
                        .render())
                .build();
    }
}
