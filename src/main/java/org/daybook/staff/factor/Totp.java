package org.daybook.staff.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every thirty seconds (RFC 6238, HMAC-SHA-1, as every app reads them).
 *
 * @param secret 20 bytes that the newsroom and the app share
 */
record Totp(byte[] secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;
    private static final int SECONDS = 30;
    private static final int DRIFT = 1;

    static Totp create() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new Totp(secret);
    }

    /**
     * The step that a code belongs to: the present one or, for clocks that differ, a neighbour of it. Nothing where the
     * code is wrong, or no newer than the last one that was used.
     */
    OptionalLong step(String code, long lastUsed, Instant now) {
        var digits = code.replaceAll("\\s", "");
        var present = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(step -> step > lastUsed && code(step).equals(digits))
                .findFirst();
    }

    /** The code of a step: dynamic truncation (RFC 4226, section 5.3). */
    String code(long step) {
        var hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        var from = hash[hash.length - 1] & 0xf;
        var number = ByteBuffer.wrap(hash, from, Integer.BYTES).getInt() & 0x7fffffff;
        return String.format("%06d", number % 1_000_000);
    }

    static long stepAt(Instant now) {
        return now.getEpochSecond() / SECONDS;
    }

    private byte[] hmac(byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-1", e);
        }
    }

    @Override
    public String toString() {
        return "Totp";
    }
}
