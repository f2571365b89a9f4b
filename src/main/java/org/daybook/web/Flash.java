package org.daybook.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/** One sentence about what just happened, carried from the answer to a POST to the page after it. */
@RequestScoped
@Named("flash")
public class Flash {

    private static final String NAME = "daybook-said";
    private static final int SECONDS = 60;

    private final RoutingContext routing;
    private final Newsroom newsroom;

    Flash(RoutingContext routing, Newsroom newsroom) {
        this.routing = routing;
        this.newsroom = newsroom;
    }

    /** Goes to {@code path} (in this site, starting with a slash), where {@code sentence} is shown once. */
    public Response seeOther(String path, String sentence) {
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(sentence.getBytes(StandardCharsets.UTF_8));
        send(value, SECONDS);
        return Redirect.seeOther(path).build();
    }

    /** The sentence to show now, once; empty where there is none. */
    public String take() {
        var cookie = routing.request().getCookie(NAME);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return "";
        }
        send("", 0);
        try {
            return new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void send(String value, int seconds) {
        routing.response()
                .addCookie(Cookie.cookie(NAME, value)
                        .setPath("/")
                        .setMaxAge(seconds)
                        .setHttpOnly(true)
                        .setSecure(newsroom.secure())
                        .setSameSite(CookieSameSite.LAX));
    }
}
