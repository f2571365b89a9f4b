package org.daybook.staff.door;

import java.security.SecureRandom;
import java.util.Base64;

import org.daybook.web.Sha256;

/** A secret of 256 random bits that a browser holds. Only its hash is stored. */
public record SessionToken(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new secret, from the system's strong source. */
    public static SessionToken create() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 of the secret, as lower-case hex; the secret has too many bits to need a slow hash. */
    public String hash() {
        return Sha256.hex(secret);
    }

    @Override
    public String toString() {
        return "SessionToken";
    }
}
