package org.daybook.staff.token;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.log.LogHead;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.staff.factor.Sure;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One's own API tokens. */
@Path("/desk/account/tokens")
@RolesAllowed(Role.WRITERS)
@Blocking
@Produces("text/html;charset=UTF-8")
class TokenResource {

    private static final String PATH = "/desk/account/tokens";

    private final Me me;
    private final Flash flash;
    private final Newsroom newsroom;
    private final Sure sure;

    TokenResource(Me me, Flash flash, Newsroom newsroom, Sure sure) {
        this.me = me;
        this.flash = flash;
        this.newsroom = newsroom;
        this.sure = sure;
    }

    /**
     * @param wanted what is in the form
     * @param secret the token that was made just now, shown this once; empty where none was
     */
    record Tokens(List<ApiToken> tokens, NewToken wanted, Map<String, String> problems, String secret)
            implements TemplateInstance {}

    @GET
    public String show() {
        return new Tokens(ApiToken.of(me.staff()), NewToken.nothing(), Map.of(), "").render();
    }

    /** Answers with the page itself: the token is shown once and kept nowhere, not even for a redirect. */
    @POST
    @Transactional
    public Response make(
            @RestForm @Nullable String name, @RestForm @Nullable String scope, @RestForm @Nullable String expires) {
        LogHead.hold();
        var staff = me.staff();
        var now = newsroom.now().instant();
        var wanted = NewToken.of(name, scope, expires, newsroom);
        var problems = wanted.problems(ApiToken.of(staff), now);
        if (!sure.isProven()) {
            problems.put("confirm", "Nothing was done yet. Show first that it is you, then send this again.");
        }
        if (!problems.isEmpty()) {
            return Response.status(422)
                    .entity(new Tokens(ApiToken.of(staff), wanted, problems, "").render())
                    .build();
        }
        var secret = Secret.create();
        ApiToken.make(staff, wanted, secret, now);
        return Response.ok(new Tokens(ApiToken.of(staff), NewToken.nothing(), Map.of(), secret.text()).render())
                .build();
    }

    @POST
    @Path("{id: [0-9]{1,18}}/revoke")
    @Transactional
    public Response revoke(@RestPath long id) {
        LogHead.hold();
        var token = own(me.staff(), id);
        token.revoke(newsroom.now().instant());
        return flash.seeOther(PATH, "The token is revoked. Whatever used it is shut out from now on.");
    }

    private static ApiToken own(Staff staff, long id) {
        return ApiToken.of(staff).stream()
                .filter(token -> token.id == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
