package org.daybook.staff.password;

import java.util.List;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.jpa.common.runtime.JpaIdentityProviderUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class PasswordsTest {

    private static final List<String> NAMES = List.of("ada.okafor", "Ada Okafor", "Daybook");
    private static final String TOO_SHORT = "A password has at least 12 characters.";
    private static final String TOO_LONG = "A password has at most 128 characters.";
    private static final String ROCKETS = "🚀🛰️🌍tide".repeat(2);

    @Test
    void aPasswordHasTwelveTo128Characters() {
        assertEquals(TOO_SHORT, problem(""));
        assertEquals(TOO_SHORT, problem("ferry tides"));
        assertEquals("", problem("ferry tides!"));
        assertEquals(TOO_SHORT, problem("🚀🌍🌊⚓🛟🚢🐟🦀🐙🐚🪸"));
        assertEquals("", problem("🚀🌍🌊⚓🛟🚢🐟🦀🐙🐚🪸🌬"));
        var long128 = "tides and ferries of the northern coast ".repeat(4).substring(0, 128);
        assertEquals("", problem("1" + long128.substring(1)));
        assertEquals(TOO_LONG, problem("1" + long128));
        assertEquals(TOO_LONG, problem("🚀".repeat(129)));
    }

    @Test
    void charactersAreCountedAsOneTypesThem() {
        assertEquals(TOO_SHORT, problem("e\u0301".repeat(6)), "six letters with accents apart are six");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!",
                "passwordpassword",
                "PASSWORDpassword",
                "qwertyuiop123456",
                "123456789012",
                "1q2w3e4r5t6y",
                "q1w2e3r4t5y6",
                "!!!monkey!!!!",
                "aaaaaaaaaaaa",
                "            ",
                "ababababababab",
                "abc123abc123",
                "ｐａｓｓｗｏｒｄ１２３４",
                "administrator",
                "letmeinletmein"
            })
    void aCommonPasswordIsRefused(String password) {
        assertTrue(problem(password).contains("tried first"), password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada.okafor 12",
                "AdaOkafor2026",
                "0kay Okafor 1",
                "daybook-2026!",
                "Daybook okafor",
                "my Day Book!"
            })
    void aPasswordBuiltOnANameIsRefused(String password) {
        assertTrue(problem(password).contains("too close"), password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "the daybook of a harbour pilot",
                "okafor rows to the island",
                "Schöne Grüße aus Kiel",
                "пароходы уходят в море",
                "潮汐和渡轮都很准时从不迟到",
                "مرحبا بكم في الميناء"
            })
    void anythingElseWillDo(String password) {
        assertEquals("", problem(password), password);
    }

    @Test
    void everyCharacterOfALongPasswordCounts() {
        var stem = "x".repeat(100);
        var hash = PasswordHash.of(stem + "a");
        assertTrue(opens(hash, stem + "a"));
        assertFalse(opens(hash, stem + "b"), "differs after byte 72");
        assertFalse(opens(hash, stem));
        assertTrue(opens(PasswordHash.of(ROCKETS), ROCKETS));
        assertFalse(opens(PasswordHash.of("tide\0one"), "tide\0two"), "a NUL ends nothing");
    }

    @Test
    void oneCharacterTypedInTwoWaysIsOnePassword() {
        var hash = PasswordHash.of("caf\u00e9 am Meer heute");
        assertTrue(opens(hash, "cafe\u0301 am Meer heute"), "composed and apart");
        assertTrue(opens(hash, "caf\u00e9\u00a0am Meer heute"), "a space that does not break");
    }

    @Test
    void nothingElseIsFolded() {
        var hash = PasswordHash.of("ﬁfty ﬁshing boats");
        assertFalse(opens(hash, "fifty fishing boats"), "a ligature is not its letters");
        assertFalse(opens(PasswordHash.of("①②③ tide tables"), "123 tide tables"));
        assertFalse(opens(hash, "ﬁfty ﬁshing boats "));
        assertFalse(opens(hash, "ﬁfty ﬁshing Boats"));
    }

    @Test
    void aHashFromBeforeStillOpensAndIsMadeAgain() {
        var before = new PasswordHash(BcryptUtil.bcryptHash("tides and ferries"));
        assertTrue(opens(before, "tides and ferries"));
        assertFalse(opens(before, "tides and ferries "));
        assertTrue(before.isOutdated());
        var now = PasswordHash.of("tides and ferries");
        assertFalse(now.isOutdated());
        assertNotEquals(now, PasswordHash.of("tides and ferries"), "salted");
    }

    @Test
    void nobodyGetsInWithoutAPassword() {
        assertFalse(opens(PasswordHash.none(), ""));
        assertFalse(opens(PasswordHash.none(), "nobody has this one"));
    }

    /** As Quarkus Security JPA checks it. */
    private static boolean opens(PasswordHash hash, String password) {
        var shown = new PasswordCredential(hash.shown(password).toCharArray());
        try {
            JpaIdentityProviderUtil.checkPassword(
                    new StoredPassword().getPassword(hash.stored()),
                    new UsernamePasswordAuthenticationRequest("ada", shown));
            return true;
        } catch (AuthenticationFailedException e) {
            return false;
        }
    }

    private static String problem(String password) {
        return Passwords.problem(password, NAMES);
    }
}
