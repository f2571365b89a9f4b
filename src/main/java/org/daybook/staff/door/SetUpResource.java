package org.daybook.staff.door;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.log.LogHead;
import org.daybook.staff.NewPerson;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.staff.tries.Tries;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where whoever has the one-time link makes the first admin. */
@Path("/setup")
@PermitAll
@Blocking
@Produces("text/html;charset=UTF-8")
class SetUpResource {

    private final Flash flash;
    private final Clock clock;
    private final Newsroom newsroom;
    private final Tries tries;
    private final RoutingContext routing;

    SetUpResource(Flash flash, Clock clock, Newsroom newsroom, Tries tries, RoutingContext routing) {
        this.flash = flash;
        this.clock = clock;
        this.newsroom = newsroom;
        this.tries = tries;
        this.routing = routing;
    }

    record SetUp(String token, NewPerson person, Map<String, String> problems) implements TemplateInstance {}

    @GET
    public String show(@RestQuery @Nullable String token) {
        var secret = valid(token);
        return new SetUp(secret, new NewPerson("admin", "", Role.ADMIN, ""), Map.of()).render();
    }

    @POST
    @Transactional
    public Response make(
            @RestForm @Nullable String token,
            @RestForm @Nullable String username,
            @RestForm @Nullable String displayName,
            @RestForm @Nullable String password) {
        LogHead.hold();
        var secret = valid(token);
        var person = new NewPerson(text(username), text(displayName), Role.ADMIN, text(password));
        var problems = person.problems(newsroom.name());
        if (Staff.named(person.username()).isPresent()) {
            problems.put("username", "Somebody has this user name already.");
        }
        if (!problems.isEmpty()) {
            return Response.status(422)
                    .entity(new SetUp(secret, person, problems).render())
                    .build();
        }
        if (!SetUpLink.use(secret)) {
            throw new NotFoundException();
        }
        Staff.add(person, null, clock.instant());
        return flash.seeOther("/login", "Your account is made. Sign in with it.");
    }

    private String valid(@Nullable String token) {
        var attempt = tries.link(routing.request());
        if (token == null || Staff.haveAdmin() || !SetUpLink.isValid(token)) {
            throw new NotFoundException();
        }
        attempt.wasRight();
        return token;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
