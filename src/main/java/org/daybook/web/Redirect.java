package org.daybook.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

/** Redirects by path alone (RFC 9110, section 10.2.2): nothing a request says of its host ends up in an answer. */
public final class Redirect {

    private Redirect() {}

    /** A path of the newsroom, whatever was asked for: nobody is led to another site. */
    public static String inside(@Nullable String to) {
        return to != null && to.matches("/desk(?:[/?][\\w/?&=.%+~-]*)?") ? to : "/desk";
    }

    /** After a POST: fetch {@code path}, which starts with a slash. */
    public static Response.ResponseBuilder seeOther(String path) {
        return Response.status(303).header(HttpHeaders.LOCATION, path);
    }
}
