package org.daybook.staff.factor;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.daybook.web.keys.Secrets;

/** Encrypts what the database must not tell (AES-256-GCM), with a key from outside it. */
@ApplicationScoped
class Vault {

    private static final String PURPOSE = "second factor";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Secrets secrets;

    Vault(Secrets secrets) {
        this.secrets = secrets;
    }

    /** @param owner whom it belongs to: for anybody else it does not open */
    String seal(byte[] plain, long owner) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, secrets.key(PURPOSE), nonce, plain, owner)
                .orElseThrow();
        var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** What was sealed, with the key in use or one before it; nothing where it was made up or is another's. */
    Optional<byte[]> open(String sealed, long owner) {
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(sealed);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (whole.length <= NONCE + TAG_BITS / Byte.SIZE) {
            return Optional.empty();
        }
        var nonce = Arrays.copyOf(whole, NONCE);
        var text = Arrays.copyOfRange(whole, NONCE, whole.length);
        return secrets.keys(PURPOSE).stream()
                .flatMap(key -> run(Cipher.DECRYPT_MODE, key, nonce, text, owner).stream())
                .findFirst();
    }

    private static Optional<byte[]> run(int mode, byte[] key, byte[] nonce, byte[] text, long owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(Long.toString(owner).getBytes(StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(text));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
