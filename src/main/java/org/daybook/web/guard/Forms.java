package org.daybook.web.guard;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.daybook.web.Newsroom;
import org.daybook.web.keys.Secrets;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * Gives the forms of a page their token, and the browser its cookie where it has none. Pages without forms set none.
 */
@RequestScoped
@Named("csrf")
public class Forms {

    /** The name of the form field that carries the token. */
    public static final String FIELD = "csrf-token";

    private static final String PURPOSE = "form tokens";
    private static final int SECONDS = 30 * 24 * 60 * 60;
    private static final Pattern BROWSER = Pattern.compile("[A-Za-z0-9_-]{24}");

    private final RoutingContext routing;
    private final Newsroom newsroom;
    private final Secrets secrets;

    private @Nullable String given;

    Forms(RoutingContext routing, Newsroom newsroom, Secrets secrets) {
        this.routing = routing;
        this.newsroom = newsroom;
        this.secrets = secrets;
    }

    public String parameterName() {
        return FIELD;
    }

    /** The token for all forms of this answer. */
    public String token() {
        if (given == null) {
            given = FormToken.signed(browser().orElseGet(this::newBrowser), secrets.key(PURPOSE));
        }
        return given;
    }

    /** Whether {@code token} was given to the browser that asks. */
    boolean accept(@Nullable String token) {
        return token != null
                && browser()
                        .filter(browser -> FormToken.isGood(token, browser, secrets.keys(PURPOSE)))
                        .isPresent();
    }

    private Optional<String> browser() {
        return Optional.ofNullable(routing.request().getCookie(cookieName()))
                .map(Cookie::getValue)
                .filter(value -> BROWSER.matcher(value).matches());
    }

    private String newBrowser() {
        var browser = FormToken.newBrowser();
        routing.response()
                .addCookie(Cookie.cookie(cookieName(), browser)
                        .setPath("/")
                        .setMaxAge(SECONDS)
                        .setHttpOnly(true)
                        .setSecure(newsroom.secure())
                        .setSameSite(CookieSameSite.LAX));
        return browser;
    }

    /** The prefix keeps other hosts of the same domain from setting it (RFC 6265bis, section 4.1.3.2). */
    private String cookieName() {
        return newsroom.secure() ? "__Host-daybook-form" : "daybook-form";
    }
}
