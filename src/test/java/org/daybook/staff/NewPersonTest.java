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

    @Test
    void aUsernameIsSmallLettersDigitsDotsAndHyphens() {
        for (var right : List.of("ada", "ao", "ada.okafor-2", "7seas", "a".repeat(40), " ada\n")) {
            assertEquals(Map.of(), person(right, "Ada Okafor", PASSWORD).problems("Daybook"), right);
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
                    person(wrong, "Ada Okafor", PASSWORD).problems("Daybook"),
                    wrong);
        }
    }

    @Test
    void aNameIsOneLineOfAnyScript() {
        for (var right : List.of("A", "Ada Okafor", "Zoë Ørsted-Łódź", "Анна", "آدا", "陈", "x".repeat(100), " Ada ")) {
            assertEquals(Map.of(), person("ada", right, PASSWORD).problems("Daybook"), right);
        }
        for (var wrong : List.of("", " \t\n", "Ada\nOkafor", "Ada\tOkafor", "A\0da", "Ada\u007F", "x".repeat(101))) {
            assertEquals(
                    Map.of("displayName", WRONG_NAME),
                    person("ada", wrong, PASSWORD).problems("Daybook"),
                    wrong);
        }
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
                person("", "", "").problems("Daybook").toString());
    }

    private static NewPerson person(String username, String displayName, String password) {
        return new NewPerson(username, displayName, Role.WRITER, password);
    }
}
