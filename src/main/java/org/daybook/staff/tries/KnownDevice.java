package org.daybook.staff.tries;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;

import org.daybook.staff.door.SessionToken;
import org.daybook.web.Newsroom;
import org.daybook.web.keys.Secrets;

import io.vertx.core.http.HttpServerRequest;

/**
 * The cookie of a browser that somebody has signed in with before. It lets nobody in; wrong passwords from it are
 * counted apart, so that whoever hammers at an account from elsewhere does not keep its owner out.
 */
@ApplicationScoped
public class KnownDevice {

    private static final String PURPOSE = "known device";
    private static final Duration KEPT = Duration.ofDays(365);

    private final Secrets secrets;
    private final boolean secure;

    KnownDevice(Secrets secrets, Newsroom newsroom) {
        this.secrets = secrets;
        this.secure = newsroom.secure();
    }

    /** What a device is called among those that signed in as that user; nothing where it never did. */
    Optional<String> of(HttpServerRequest browser, String username) {
        var cookie = browser.getCookie(name());
        var parts = cookie == null ? new String[0] : cookie.getValue().split("~", 3);
        return parts.length == 3 && parts[0].equals(username) && isSigned(parts)
                ? Optional.of(parts[1])
                : Optional.empty();
    }

    public NewCookie cookie(String username) {
        var named = username + "~" + SessionToken.create().secret();
        return new NewCookie.Builder(name())
                .value(named + "~" + signature(secrets.key(PURPOSE), named))
                .path("/")
                .maxAge((int) KEPT.toSeconds())
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private boolean isSigned(String[] parts) {
        var sent = parts[2].getBytes(StandardCharsets.UTF_8);
        return secrets.keys(PURPOSE).stream()
                .map(key -> signature(key, parts[0] + "~" + parts[1]).getBytes(StandardCharsets.UTF_8))
                .anyMatch(right -> MessageDigest.isEqual(right, sent));
    }

    private static String signature(byte[] key, String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Secrets.hmac(key, text.getBytes(StandardCharsets.UTF_8)));
    }

    private String name() {
        return secure ? "__Host-daybook-device" : "daybook-device";
    }
}
