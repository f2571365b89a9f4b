package org.daybook.staff.door;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.daybook.web.Redirect;
import org.daybook.web.throttle.TooMany;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The second door, for whoever has shown their password and has a second factor. */
@Path("/login/code")
@PermitAll
@Blocking
@Produces("text/html;charset=UTF-8")
class CodeResource {

    private final SignIn signIn;
    private final SessionStart sessions;
    private final RoutingContext routing;

    CodeResource(SignIn signIn, SessionStart sessions, RoutingContext routing) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.routing = routing;
    }

    record Code(String to, String wrong) implements TemplateInstance {}

    static String path(String to) {
        return "/login/code?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    @GET
    public Response ask(@RestQuery @Nullable String to) {
        var waiting = QuarkusTransaction.requiringNew().call(() -> sessions.awaitingCode(routing.request()));
        return waiting.isEmpty() ? over() : page(200, to, "").build();
    }

    @POST
    public Response enter(@RestForm @Nullable String code, @RestForm @Nullable String to) {
        try {
            var outcome = signIn.withCode(Objects.requireNonNullElse(code, ""), routing.request());
            return switch (outcome.standing()) {
                case IN ->
                    Redirect.seeOther(Redirect.inside(to))
                            .cookie(outcome.cookies().toArray(NewCookie[]::new))
                            .build();
                case WRONG ->
                    page(401, to, "This is not the code, or it has been used. Try the next one.")
                            .build();
                default -> over();
            };
        } catch (TooMany e) {
            return page(429, to, "That was tried too often. Wait a minute, then try again.")
                    .header(HttpHeaders.RETRY_AFTER, e.seconds())
                    .build();
        }
    }

    private static Response over() {
        return Redirect.seeOther("/login").build();
    }

    private static Response.ResponseBuilder page(int status, @Nullable String to, String wrong) {
        return Response.status(status).entity(new Code(Redirect.inside(to), wrong).render());
    }
}
