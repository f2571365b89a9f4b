package org.daybook.staff.password;

import java.util.List;

import io.quarkus.elytron.security.common.BcryptUtil;
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
        assertTrue(hash.matches(stem + "a"));
        assertFalse(hash.matches(stem + "b"), "differs after byte 72");
        assertFalse(hash.matches(stem));
        assertTrue(PasswordHash.of(ROCKETS).matches(ROCKETS));
        assertFalse(PasswordHash.of("tide\0one").matches("tide\0two"), "a NUL ends nothing");
    }

    @Test
    void oneCharacterTypedInTwoWaysIsOnePassword() {
        var hash = PasswordHash.of("caf\u00e9 am Meer heute");
        assertTrue(hash.matches("cafe\u0301 am Meer heute"), "composed and apart");
        assertTrue(hash.matches("caf\u00e9\u00a0am Meer heute"), "a space that does not break");
    }

    @Test
    void nothingElseIsFolded() {
        var hash = PasswordHash.of("ﬁfty ﬁshing boats");
        assertFalse(hash.matches("fifty fishing boats"), "a ligature is not its letters");
        assertFalse(PasswordHash.of("①②③ tide tables").matches("123 tide tables"));
        assertFalse(hash.matches("ﬁfty ﬁshing boats "));
        assertFalse(hash.matches("ﬁfty ﬁshing Boats"));
    }

    @Test
    void aHashFromBeforeStillOpensAndIsMadeAgain() {
        var before = new PasswordHash(BcryptUtil.bcryptHash("tides and ferries"));
        assertTrue(before.matches("tides and ferries"));
        assertFalse(before.matches("tides and ferries "));
        assertTrue(before.isOutdated());
        var now = PasswordHash.of("tides and ferries");
        assertFalse(now.isOutdated());
        assertNotEquals(now, PasswordHash.of("tides and ferries"), "salted");
    }

    @Test
    void nobodyGetsInWithoutAPassword() {
        assertFalse(PasswordHash.none().matches(""));
        assertFalse(new PasswordCheck().fits(PasswordHash.none(), "nobody has this one"));
    }

    private static String problem(String password) {
        return Passwords.problem(password, NAMES);
    }
}
