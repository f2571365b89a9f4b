package org.daybook.web.guard;

import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Drops a form token's cookie that cannot be one: the CSRF extension would refuse every page to whoever has it. */
class FormToken {

    private static final int EARLY = 940;
    private static final Pattern COOKIE = Pattern.compile("(?:^|;)\\s*daybook-csrf=([^;]*)");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    void register(@Observes Filters filters) {
        filters.register(FormToken::check, EARLY);
    }

    private static void check(RoutingContext routing) {
        var sent = routing.request().getHeader("Cookie");
        if (sent != null) {
            var cookie = COOKIE.matcher(sent);
            if (cookie.find() && !TOKEN.matcher(cookie.group(1).strip()).matches()) {
                routing.request().headers().set("Cookie", COOKIE.matcher(sent).replaceAll(""));
            }
        }
        routing.next();
    }
}
