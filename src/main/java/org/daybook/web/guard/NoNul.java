package org.daybook.web.guard;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Refuses addresses with a NUL in them before anything looks them up: PostgreSQL takes none in text. */
class NoNul {

    private static final int EARLY = 950;

    void register(@Observes Filters filters) {
        filters.register(NoNul::check, EARLY);
    }

    private static void check(RoutingContext routing) {
        if (routing.request().uri().contains("%00")) {
            routing.response()
                    .setStatusCode(400)
                    .putHeader("Content-Type", "text/plain;charset=UTF-8")
                    .putHeader("Cache-Control", "no-store")
                    .end("The address holds a character that is not text.");
        } else {
            routing.next();
        }
    }
}
