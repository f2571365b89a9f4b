package org.daybook.web.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.daybook.web.Settings;

/**
 * Keys for what the newsroom signs or encrypts, each derived for one purpose from one secret: the setting
 * {@code daybook.secret}, the same on every instance, or the file {@code secret.key} in the data folder, which is made
 * on the first use with mode 0600. Each line is a secret; the first is in use, those below it are still accepted, so
 * that a new first line rotates the keys and nobody loses what they have open.
 */
@ApplicationScoped
public class Secrets {

    private static final String FILE = "secret.key";
    private static final int BYTES = 32;

    private final List<byte[]> secrets;

    @Inject
    Secrets(Settings settings) {
        this(settings.secret(), settings.data());
    }

    Secrets(Optional<String> given, Path folder) {
        secrets = given.orElseGet(() -> kept(folder.resolve(FILE)))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
        if (secrets.isEmpty() || secrets.stream().anyMatch(secret -> secret.length < BYTES)) {
            throw new IllegalStateException("A secret has at least " + BYTES + " characters: set DAYBOOK_SECRET to a"
                    + " longer one, or delete " + FILE + " from the data folder so that it is made anew.");
        }
    }

    /** The key in use for {@code purpose}, 32 bytes. */
    public byte[] key(String purpose) {
        return derived(secrets.get(0), purpose);
    }

    /** All keys for {@code purpose} that are still accepted, the one in use first. */
    public List<byte[]> keys(String purpose) {
        return secrets.stream().map(secret -> derived(secret, purpose)).toList();
    }

    /** HMAC-SHA256 (RFC 2104), as one block of HKDF-Expand (RFC 5869) is made. */
    public static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }

    private static byte[] derived(byte[] secret, String purpose) {
        return hmac(secret, ("daybook " + purpose).getBytes(StandardCharsets.UTF_8));
    }

    private static String kept(Path file) {
        try {
            make(file);
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read or made", e);
        }
    }

    /** Two instances that start at once on one folder: the one who comes second reads what the first has made. */
    private static void make(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n";
        var made = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", ".new");
        try {
            if (made.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(made, secret, StandardOpenOption.SYNC);
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.delete(made);
        }
    }
}
