package org.daybook.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Redirects by path alone (RFC 9110, section 10.2.2): nothing a request says of its host ends up in an answer. */
public final class Redirect {

    private Redirect() {}

    /** After a POST: fetch {@code path}, which starts with a slash. */
    public static Response.ResponseBuilder seeOther(String path) {
        return Response.status(303).header(HttpHeaders.LOCATION, path);
    }
}
