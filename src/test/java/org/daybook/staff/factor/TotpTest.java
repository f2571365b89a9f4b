package org.daybook.staff.factor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.daybook.web.keys.Keys;
import org.daybook.web.keys.Secrets;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class TotpTest {

    /** The secret of the test vectors in RFC 6238, appendix B. */
    private static final Totp RFC = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertEquals(code, RFC.code(second / 30));
        assertTrue(RFC.step(code, 0, Instant.ofEpochSecond(second)).isPresent());
    }

    @Test
    void aClockMayBeOffByOneStep() {
        var now = Instant.ofEpochSecond(1_111_111_111);
        var step = Totp.stepAt(now);
        for (var each : List.of(step - 1, step, step + 1)) {
            assertEquals(each, RFC.step(RFC.code(each), 0, now).orElseThrow());
        }
        assertTrue(RFC.step(RFC.code(step - 2), 0, now).isEmpty());
        assertTrue(RFC.step(RFC.code(step + 2), 0, now).isEmpty());
        assertTrue(RFC.step(" 050 471 ", 0, now).isPresent(), "as apps group it");
    }

    @Test
    void aCodeThatWasUsedIsNotTakenAgain() {
        var now = Instant.ofEpochSecond(1_111_111_111);
        var step = Totp.stepAt(now);
        assertTrue(RFC.step(RFC.code(step), step, now).isEmpty());
        assertTrue(RFC.step(RFC.code(step - 1), step, now).isEmpty(), "nor an older one");
        assertTrue(RFC.step(RFC.code(step + 1), step, now).isPresent());
        for (var wrong : List.of("", "0", "abcdef", "0504711", "٠٥٠٤٧١", "050471\0")) {
            assertTrue(RFC.step(wrong, 0, now).isEmpty(), wrong);
        }
    }

    @Test
    void secretsAreWrittenAsAppsReadThem() {
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Base32.of(RFC.secret()));
        assertEquals("MZXW6YTB", Base32.of("fooba".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("MZXW6", Base32.of("foo".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", new Enrolment("", Base32.of(RFC.secret())).grouped());
        assertEquals(
                "otpauth://totp/The%20Day%20%26%20Night%3Aada?secret=GEZD&issuer=The%20Day%20%26%20Night",
                new Enrolment("", "GEZD").address("The Day & Night", "ada"));
    }

    @Test
    void aSecretOpensOnlyForItsOwnerAndUnderAKnownKey() {
        var old = "an old secret of more than 32 characters";
        var fresh = "a fresh secret of more than 32 characters";
        var vault = new Vault(secrets(old));
        var sealed = vault.seal(RFC.secret(), 7);
        assertFalse(sealed.contains("12345678901234567890"));
        assertTrue(Arrays.equals(RFC.secret(), vault.open(sealed, 7).orElseThrow()));
        assertTrue(vault.open(sealed, 8).isEmpty(), "somebody else's");
        assertTrue(new Vault(secrets(fresh)).open(sealed, 7).isEmpty(), "another key");
        assertTrue(new Vault(secrets(fresh + "\n" + old)).open(sealed, 7).isPresent(), "a key before this one");
        for (var made : List.of("", "x", "!!!", "AAAA", sealed.substring(1), sealed + "A")) {
            assertTrue(vault.open(made, 7).isEmpty(), made);
        }
    }

    private static Secrets secrets(String lines) {
        return Keys.of(lines);
    }
}
