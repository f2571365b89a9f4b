package org.daybook.staff.password;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.quarkus.elytron.security.common.BcryptUtil;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A password as it is stored. Bcrypt reads 72 bytes, so what it is given is 64 letters made of the whole password by
 * HMAC-SHA-384: each character counts. The constant key keeps hashes that leaked elsewhere from being tried here.
 *
 * @param stored empty where somebody has no password yet
 */
public record PasswordHash(String stored) {

    private static final String WHOLE = "whole:";
    private static final String KEY = "daybook password 2";
    private static final int LONGEST_TRIED = 4 * Passwords.LONGEST;

    /** The hash to store. Slow by design. */
    public static PasswordHash of(String password) {
        return new PasswordHash(WHOLE + BcryptUtil.bcryptHash(whole(password), cost()));
    }

    /** Nobody can sign in with it. */
    public static PasswordHash none() {
        return new PasswordHash("");
    }

    public boolean isNone() {
        return stored.isEmpty();
    }

    /** What to show of a password that is tried. One from before {@link #WHOLE} is read as bcrypt alone read it. */
    String shown(String password) {
        var tried = password.length() > LONGEST_TRIED ? "" : password;
        return isNone() || isWhole() ? whole(tried) : tried;
    }

    /** The hash without our own mark. */
    String bcrypt() {
        return isWhole() ? stored.substring(WHOLE.length()) : stored;
    }

    /** Whether it should be made again when the password is next known. */
    public boolean isOutdated() {
        return !stored.startsWith(String.format("%s$2a$%02d$", WHOLE, cost()));
    }

    private boolean isWhole() {
        return stored.startsWith(WHOLE);
    }

    private static String whole(String password) {
        try {
            var mac = Mac.getInstance("HmacSHA384");
            mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA384"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(Passwords.normal(password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-384", e);
        }
    }

    private static int cost() {
        return ConfigProvider.getConfig()
                .getOptionalValue("daybook.password-cost", Integer.class)
                .orElse(12);
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
