package org.daybook.web.guard;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Where programs come in. They are let in by tokens only, and told what went wrong as JSON (RFC 9457). */
public final class ApiDoor {

    public static final String PATH = "/api/";

    /** The media type of what went wrong. */
    public static final String PROBLEM = "application/problem+json";

    private ApiDoor() {}

    public static boolean isAskedBy(RoutingContext routing) {
        return routing.normalizedPath().startsWith(PATH);
    }

    /** A problem as RFC 9457 writes it. */
    public static String problem(int status, String title, String sentence) {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", sentence)
                .encode();
    }
}
