package org.daybook.web.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

@Tag("plain")
class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void theSecretIsMadeOnceForWhoeverRunsTheNewsroomAlone() throws Exception {
        var first = secrets(null).key("tests");
        assertArrayEquals(first, secrets(null).key("tests"));
        var file = folder.resolve("secret.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing else is left");
        }
    }

    @Test
    void aKeyIsForOnePurpose() {
        var secrets = secrets(null);
        assertFalse(Arrays.equals(secrets.key("one"), secrets.key("other")));
    }

    @Test
    void aNewFirstLineRotatesTheKeysAndKeepsTheOldOnesGood() throws Exception {
        var old = secrets(null).key("tests");
        var file = folder.resolve("secret.key");
        Files.writeString(file, "n".repeat(40) + "\n" + Files.readString(file));
        var rotated = secrets(null);
        assertFalse(Arrays.equals(old, rotated.key("tests")));
        assertArrayEquals(old, rotated.keys("tests").get(1));
    }

    @Test
    void aGivenSecretIsTakenAndAShortOneRefused() {
        secrets("s".repeat(32)).key("tests");
        assertFalse(Files.exists(folder.resolve("secret.key")));
        assertThrows(IllegalStateException.class, () -> secrets("too short"));
    }

    private Secrets secrets(String given) {
        return new Secrets(Optional.ofNullable(given), folder);
    }
}
