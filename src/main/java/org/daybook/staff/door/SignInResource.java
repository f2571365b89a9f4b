package org.daybook.staff.door;

import java.time.Clock;
import java.util.Objects;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.daybook.log.Act;
import org.daybook.staff.Me;
import org.daybook.web.Redirect;
import org.daybook.web.Settings;
import org.daybook.web.throttle.TooMany;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The door: in with name and password, out by a button. */
@Path("/")
@PermitAll
@Blocking
@Produces("text/html;charset=UTF-8")
class SignInResource {

    private final SignIn signIn;
    private final Me me;
    private final Settings settings;
    private final Clock clock;
    private final SessionCookie cookies;
    private final RoutingContext routing;

    SignInResource(
            SignIn signIn, Me me, Settings settings, Clock clock, SessionCookie cookies, RoutingContext routing) {
        this.signIn = signIn;
        this.me = me;
        this.settings = settings;
        this.clock = clock;
        this.cookies = cookies;
        this.routing = routing;
    }

    /**
     * @param to the page to go to afterwards
     * @param demo whether the demo accounts are offered
     */
    record Login(String to, String username, String wrong, boolean demo) implements TemplateInstance {}

    @GET
    @Path("login")
    public Response login(@RestQuery @Nullable String to) {
        if (me.signedIn()) {
            return Redirect.seeOther(Redirect.inside(to)).build();
        }
        return page(200, Redirect.inside(to), "", "").build();
    }

    @POST
    @Path("login")
    public Response login(
            @RestForm @Nullable String username, @RestForm @Nullable String password, @RestForm @Nullable String to) {
        var name = Objects.requireNonNullElse(username, "").strip();
        var onwards = Redirect.inside(to);
        try {
            var outcome = signIn.with(name, Objects.requireNonNullElse(password, ""), routing.request());
            var cookies = outcome.cookies().toArray(NewCookie[]::new);
            return switch (outcome.standing()) {
                case IN -> Redirect.seeOther(onwards).cookie(cookies).build();
                case ASKED_FOR_CODE ->
                    Redirect.seeOther(CodeResource.path(onwards))
                            .cookie(cookies)
                            .build();
                default ->
                    page(401, onwards, name, "User name and password do not match. Try again.")
                            .build();
            };
        } catch (TooMany e) {
            return page(429, onwards, name, "That was tried too often. Wait a minute, then try again.")
                    .header(HttpHeaders.RETRY_AFTER, e.seconds())
                    .build();
        }
    }

    @POST
    @Path("logout")
    @Transactional
    public Response logout() {
        var token = cookies.in(routing.request());
        if (token != null) {
            if (me.signedIn()) {
                me.staff().log(Act.SIGNED_OUT, null, "", clock.instant());
            }
            Session.end(token);
        }
        return Redirect.seeOther("/login").cookie(cookies.gone()).build();
    }

    private Response.ResponseBuilder page(int status, String to, String username, String wrong) {
        return Response.status(status).entity(new Login(to, username, wrong, settings.demo()).render());
    }
}
