package org.daybook.web.guard;

import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import org.daybook.web.Newsroom;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** Headers on every answer that tell a browser what no page of ours ever does. */
class SecurityHeaders {

    private static final int BEFORE_ALL = 1_000;

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "font-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "object-src 'none'",
            "frame-ancestors 'none'");

    private static final Pattern FOR_OTHER_SITES = Pattern.compile(".*/feed\\.(?:xml|atom|json)|/media/.*");

    private static final String A_YEAR = "max-age=31536000";

    private final Newsroom newsroom;

    SecurityHeaders(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_ALL);
    }

    private void add(RoutingContext routing) {
        var path = routing.request().path();
        var headers = routing.response().headers();
        headers.set("Content-Security-Policy", POLICY)
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", referrers(path))
                .set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Cross-Origin-Resource-Policy", mayBeFetchedElsewhere(path) ? "cross-origin" : "same-origin")
                .set("X-Frame-Options", "DENY");
        if (newsroom.secure()) {
            headers.set("Strict-Transport-Security", A_YEAR);
        }
        routing.next();
    }

    /** Nobody outside learns the address of a page of the newsroom. */
    private static String referrers(@Nullable String path) {
        return path != null && path.startsWith("/desk") ? "same-origin" : "strict-origin-when-cross-origin";
    }

    /** Feed readers on the web show feeds and the images in them. */
    private static boolean mayBeFetchedElsewhere(@Nullable String path) {
        return path != null && FOR_OTHER_SITES.matcher(path).matches();
    }
}
