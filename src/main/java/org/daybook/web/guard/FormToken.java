package org.daybook.web.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.daybook.web.keys.Secrets;

/**
 * What a form carries so that only a page of ours can have sent it: a nonce and its signature, together with the cookie
 * of the browser that was given the page (the signed double-submit cookie of OWASP's cheat sheet on CSRF). A token is
 * good for as long as its browser keeps the cookie, in any number of tabs.
 */
final class FormToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int NONCE = 12;
    private static final int LENGTH = NONCE + 32;

    private FormToken() {}

    /** A name for a browser that nobody guesses. */
    static String newBrowser() {
        return TEXT.encodeToString(random(18));
    }

    static String signed(String browser, byte[] key) {
        var nonce = random(NONCE);
        var token = Arrays.copyOf(nonce, LENGTH);
        System.arraycopy(signature(nonce, browser, key), 0, token, NONCE, LENGTH - NONCE);
        return TEXT.encodeToString(token);
    }

    /** Whether one of {@code keys} has signed {@code token} for {@code browser}. */
    static boolean isGood(String token, String browser, List<byte[]> keys) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (bytes.length != LENGTH) {
            return false;
        }
        var nonce = Arrays.copyOf(bytes, NONCE);
        var signature = Arrays.copyOfRange(bytes, NONCE, LENGTH);
        return keys.stream().anyMatch(key -> MessageDigest.isEqual(signature, signature(nonce, browser, key)));
    }

    private static byte[] signature(byte[] nonce, String browser, byte[] key) {
        var name = browser.getBytes(StandardCharsets.UTF_8);
        var message = Arrays.copyOf(nonce, NONCE + name.length);
        System.arraycopy(name, 0, message, NONCE, name.length);
        return Secrets.hmac(key, message);
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
