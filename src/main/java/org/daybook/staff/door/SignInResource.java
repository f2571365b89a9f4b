package org.daybook.staff.door;

import java.time.Clock;
import java.util.Objects;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.log.Act;
import org.daybook.staff.Me;
import org.daybook.web.Redirect;
import org.daybook.web.Settings;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
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

    SignInResource(SignIn signIn, Me me, Settings settings, Clock clock) {
        this.signIn = signIn;
        this.me = me;
        this.settings = settings;
        this.clock = clock;
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
            return Redirect.seeOther(inside(to)).build();
        }
        return page(200, inside(to), "", "");
    }

    @POST
    @Path("login")
    public Response login(
            @RestForm @Nullable String username, @RestForm @Nullable String password, @RestForm @Nullable String to) {
        var name = Objects.requireNonNullElse(username, "").strip();
        return signIn.with(name, Objects.requireNonNullElse(password, ""))
                .map(token -> Redirect.seeOther(inside(to))
                        .cookie(signIn.cookie(token))
                        .build())
                .orElseGet(() -> page(401, inside(to), name, "User name and password do not match. Try again."));
    }

    @POST
    @Path("logout")
    @Transactional
    public Response logout(@CookieParam(SessionCookie.NAME) @Nullable String cookie) {
        if (cookie != null && me.signedIn()) {
            me.staff().log(Act.SIGNED_OUT, null, "", clock.instant());
            Session.end(new SessionToken(cookie));
        }
        return Redirect.seeOther("/login").cookie(signIn.noCookie()).build();
    }

    private Response page(int status, String to, String username, String wrong) {
        return Response.status(status)
                .entity(new Login(to, username, wrong, settings.demo()).render())
                .build();
    }

    /** A path of the newsroom, whatever was asked for: a sign-in never leads to another site. */
    private static String inside(@Nullable String to) {
        return to != null && to.matches("/desk(?:[/?][\\w/?&=.%+~-]*)?") ? to : "/desk";
    }
}
