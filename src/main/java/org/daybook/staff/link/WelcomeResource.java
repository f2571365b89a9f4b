package org.daybook.staff.link;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.staff.Staff;
import org.daybook.staff.door.Session;
import org.daybook.staff.tries.Tries;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where somebody with a one-time link chooses a password. Looking at it uses nothing up; choosing does. */
@Path("/welcome")
@PermitAll
@Blocking
@Produces("text/html;charset=UTF-8")
class WelcomeResource {

    private final Flash flash;
    private final Clock clock;
    private final Newsroom newsroom;
    private final Tries tries;
    private final RoutingContext routing;

    WelcomeResource(Flash flash, Clock clock, Newsroom newsroom, Tries tries, RoutingContext routing) {
        this.flash = flash;
        this.clock = clock;
        this.newsroom = newsroom;
        this.tries = tries;
        this.routing = routing;
    }

    record Welcome(String token, Staff staff, Map<String, String> problems) implements TemplateInstance {}

    record Over() implements TemplateInstance {}

    @GET
    public Response show(@RestQuery @Nullable String token) {
        return owner(token)
                .map(staff -> page(200, new Welcome(text(token), staff, Map.of())))
                .orElseGet(WelcomeResource::over);
    }

    @POST
    @Transactional
    public Response choose(@RestForm @Nullable String token, @RestForm @Nullable String password) {
        var owner = owner(token);
        if (owner.isEmpty()) {
            return over();
        }
        var staff = owner.get();
        var problem = staff.passwordProblem(text(password), newsroom.name());
        if (!problem.isEmpty()) {
            return page(422, new Welcome(text(token), staff, Map.of("password", problem)));
        }
        if (!OneTimeLink.use(text(token))) {
            return over();
        }
        staff.changePassword(text(password), null, clock.instant());
        Session.endAllOf(staff);
        return flash.seeOther("/login", "Your password is set. Sign in as " + staff.username + ".");
    }

    private Optional<Staff> owner(@Nullable String token) {
        if (token == null) {
            return Optional.empty();
        }
        var attempt = tries.link(routing.request());
        var owner = OneTimeLink.owner(token, clock.instant());
        owner.ifPresent(staff -> attempt.wasRight());
        return owner;
    }

    private static Response over() {
        return page(404, new Over());
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).build();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
