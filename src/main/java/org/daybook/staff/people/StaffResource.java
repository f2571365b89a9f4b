package org.daybook.staff.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
import org.daybook.staff.NewPerson;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.staff.factor.GuardedRole;
import org.daybook.staff.factor.Sure;
import org.daybook.staff.link.OneTimeLink;
import org.daybook.web.Choice;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where admins look people up and add them. */
@Path("/desk/staff")
@RolesAllowed(Role.ADMINS)
@Blocking
@Produces("text/html;charset=UTF-8")
class StaffResource {

    private final Me me;
    private final Flash flash;
    private final Clock clock;
    private final Newsroom newsroom;
    private final Sure sure;

    StaffResource(Me me, Flash flash, Clock clock, Newsroom newsroom, Sure sure) {
        this.me = me;
        this.flash = flash;
        this.clock = clock;
        this.newsroom = newsroom;
        this.sure = sure;
    }

    record People(Roster roster, NewPerson person, Set<String> guarded, Map<String, String> problems)
            implements TemplateInstance {}

    @GET
    public String people(
            @RestQuery @Nullable String q, @RestQuery @Nullable String role, @RestQuery @Nullable String state) {
        return new People(Roster.of(q, role, state), nobody(), GuardedRole.names(), Map.of()).render();
    }

    /** Somebody with a password can sign in at once; whoever has none gets a link, which the answer shows once. */
    @POST
    @Transactional
    public Response add(
            @RestForm @Nullable String username,
            @RestForm @Nullable String displayName,
            @RestForm @Nullable String role,
            @RestForm @Nullable String password) {
        LogHead.hold();
        var person = new NewPerson(text(username), text(displayName), role(role), text(password));
        var problems = person.password().isEmpty() ? person.problemsBesidePassword() : person.problems(newsroom.name());
        if (Staff.named(person.username()).isPresent()) {
            problems.put("username", "Somebody has this user name already.");
        }
        if (!sure.isProven()) {
            problems.put("confirm", "Nothing was done yet. Show first that it is you, then send this again.");
        }
        if (!problems.isEmpty()) {
            return page(422, person, problems);
        }
        var added = Staff.add(person, me.staff(), clock.instant());
        if (added.isInvited()) {
            return PersonResource.page(added, OneTimeLink.make(added, clock.instant()));
        }
        return flash.seeOther("/desk/staff", person.displayName() + " can sign in now.");
    }

    /** From their next sign-in on nobody in these roles works without a second factor. */
    @POST
    @Path("second-factor")
    @Transactional
    public Response guard(@RestForm("guarded") @Nullable List<String> roles) {
        if (!sure.isProven()) {
            return sure.ask("/desk/staff");
        }
        LogHead.hold();
        var guarded = Objects.requireNonNullElse(roles, List.<String>of()).stream()
                .map(StaffResource::role)
                .distinct()
                .toList();
        GuardedRole.guard(guarded);
        var names = guarded.stream().map(Role::label).collect(Collectors.joining(", "));
        me.staff().log(Act.FACTOR_RULE, null, names.isEmpty() ? "Nobody" : names, clock.instant());
        return flash.seeOther("/desk/staff", "Saved. It holds from the next sign-in of each person.");
    }

    static Response page(int status, NewPerson person, Map<String, String> problems) {
        return Response.status(status)
                .entity(new People(Roster.everybody(), person, GuardedRole.names(), problems).render())
                .build();
    }

    static NewPerson nobody() {
        return new NewPerson("", "", Role.WRITER, "");
    }

    static Role role(@Nullable String name) {
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
