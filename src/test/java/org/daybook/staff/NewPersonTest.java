package org.daybook.staff;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@Tag("plain")
class NewPersonTest {

    private static final String PASSWORD = "tides and ferries";
    private static final String WRONG_USERNAME = "A user name is 2 to 40 lower-case letters, digits, dots and hyphens.";
    private static final String WRONG_NAME = "A name is 1 to 100 characters on one line.";
    private static final String TOO_SHORT = "A password has at least 12 characters.";
    private static final String TOO_LONG =
            "A password has at most 72 bytes: 72 plain letters, or fewer letters of other alphabets.";

    @Test
    void aUsernameIsSmallLettersDigitsDotsAndHyphens() {
        for (var right : List.of("ada", "ao", "ada.okafor-2", "7seas", "a".repeat(40), " ada\n")) {
            assertEquals(Map.of(), person(right, "Ada Okafor", PASSWORD).problems(), right);
        }
        for (var wrong : List.of(
                "",
                "a",
                "Ada",
                "ada okafor",
                ".ada",
                "-ada",
                "ada_o",
                "ada/o",
                "ädä",
                "а\u0434а",
                "a\0da",
                "ada\nbo",
                "a".repeat(41))) {
            assertEquals(
                    Map.of("username", WRONG_USERNAME),
                    person(wrong, "Ada Okafor", PASSWORD).problems(),
                    wrong);
        }
    }

    @Test
    void aNameIsOneLineOfAnyScript() {
        for (var right : List.of("A", "Ada Okafor", "Zoë Ørsted-Łódź", "Анна", "آدا", "陈", "x".repeat(100), " Ada ")) {
            assertEquals(Map.of(), person("ada", right, PASSWORD).problems(), right);
        }
        for (var wrong : List.of("", " \t\n", "Ada\nOkafor", "Ada\tOkafor", "A\0da", "Ada\u007F", "x".repeat(101))) {
            assertEquals(
                    Map.of("displayName", WRONG_NAME),
                    person("ada", wrong, PASSWORD).problems(),
                    wrong);
        }
    }

    @Test
    void aPasswordHasTwelveCharactersAtLeast() {
        assertEquals(TOO_SHORT, NewPerson.passwordProblem(""));
        assertEquals(TOO_SHORT, NewPerson.passwordProblem("x".repeat(11)));
        assertEquals(TOO_SHORT, NewPerson.passwordProblem("🚀".repeat(11)));
        assertEquals("", NewPerson.passwordProblem("x".repeat(12)));
        assertEquals("", NewPerson.passwordProblem("🚀".repeat(12)));
        assertEquals("", NewPerson.passwordProblem(" ".repeat(12)));
    }

    @Test
    void aPasswordHasNoMoreBytesThanAreChecked() {
        assertEquals("", NewPerson.passwordProblem("x".repeat(72)));
        assertEquals(TOO_LONG, NewPerson.passwordProblem("x".repeat(73)));
        assertEquals("", NewPerson.passwordProblem("é".repeat(36)));
        assertEquals(TOO_LONG, NewPerson.passwordProblem("é".repeat(36) + "x"));
        assertEquals("", NewPerson.passwordProblem("🚀".repeat(18)));
        assertEquals(TOO_LONG, NewPerson.passwordProblem("🚀".repeat(19)));
    }

    @Test
    void aPasswordIsTakenAsItIsTyped() {
        assertEquals(
                "  tides, ferries  ", person("ada", "Ada", "  tides, ferries  ").password());
    }

    @Test
    void allProblemsAreToldInTheOrderOfTheForm() {
        assertEquals(
                "{username=" + WRONG_USERNAME + ", displayName=" + WRONG_NAME + ", password=" + TOO_SHORT + "}",
                person("", "", "").problems().toString());
    }

    private static NewPerson person(String username, String displayName, String password) {
        return new NewPerson(username, displayName, Role.WRITER, password);
    }
}
