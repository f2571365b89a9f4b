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

import org.daybook.log.LogHead;
import org.daybook.staff.LastAdmin;
import org.daybook.staff.Me;
import org.daybook.staff.NewPerson;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.staff.door.Session;
import org.daybook.web.Choice;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where admins keep the people of the newsroom. What they change holds at the person's next request. */
@Path("/desk/staff")
@RolesAllowed(Role.ADMINS)
@Blocking
@Produces("text/html;charset=UTF-8")
class StaffResource {

    private final Me me;
    private final Flash flash;
    private final Clock clock;
    private final Newsroom newsroom;

    StaffResource(Me me, Flash flash, Clock clock, Newsroom newsroom) {
        this.me = me;
        this.flash = flash;
        this.clock = clock;
        this.newsroom = newsroom;
    }

    record People(List<Staff> people, NewPerson person, Map<String, String> problems) implements TemplateInstance {}

    @GET
    public String people() {
        return new People(Staff.people(), new NewPerson("", "", Role.WRITER, ""), Map.of()).render();
    }

    @POST
    @Transactional
    public Response add(
            @RestForm @Nullable String username,
            @RestForm @Nullable String displayName,
            @RestForm @Nullable String role,
            @RestForm @Nullable String password) {
        LogHead.hold();
        var person = new NewPerson(text(username), text(displayName), role(role), text(password));
        var problems = person.problems(newsroom.name());
        if (Staff.named(person.username()).isPresent()) {
            problems.put("username", "Somebody has this user name already.");
        }
        if (!problems.isEmpty()) {
            return page(422, person, problems);
        }
        Staff.add(person, me.staff(), clock.instant());
        return flash.seeOther("/desk/staff", person.displayName() + " can sign in now.");
    }

    @POST
    @Path("{id: [0-9]{1,18}}")
    @Transactional
    public Response change(@RestPath long id, @RestForm("do") @Nullable String act, @RestForm @Nullable String role) {
        var person = Staff.<Staff>findByIdOptional(id)
                .filter(staff -> !staff.username.equals(Staff.HOUSE))
                .orElseThrow(NotFoundException::new);
        try {
            return flash.seeOther("/desk/staff", changed(person, text(act), role));
        } catch (LastAdmin e) {
            return page(409, new NewPerson("", "", Role.WRITER, ""), Map.of("person", e.getMessage()));
        }
    }

    private String changed(Staff person, String act, @Nullable String role) {
        switch (act) {
            case "disable" -> {
                person.disable(me.staff(), clock.instant());
                Session.endAllOf(person);
                return person.displayName + " can no longer sign in.";
            }
            case "enable" -> {
                person.enable(me.staff(), clock.instant());
                return person.displayName + " can sign in again.";
            }
            case "role" -> {
                person.changeRole(role(role), me.staff(), clock.instant());
                return person.displayName + " is now " + person.role.label().toLowerCase(Locale.ROOT) + ".";
            }
            default -> throw new BadRequestException();
        }
    }

    private static Response page(int status, NewPerson person, Map<String, String> problems) {
        return Response.status(status)
                .entity(new People(Staff.people(), person, problems).render())
                .build();
    }

    private static Role role(@Nullable String name) {
        var role = Choice.of(Role.class, name);
        if (role == null) {
            throw new BadRequestException();
        }
        return role;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
