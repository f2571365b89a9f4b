package org.daybook.staff;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Somebody about to get an account.
 *
 * @param username 2 to 40 lower-case letters, digits, dots and hyphens; part of the author's address
 * @param displayName the name as printed, 1 to 100 characters
 * @param password 12 characters at least, 72 bytes of UTF-8 at most (bcrypt reads no more)
 */
public record NewPerson(String username, String displayName, Role role, String password) {

    public static final int SHORTEST_PASSWORD = 12;
    public static final int LONGEST_PASSWORD_BYTES = 72;

    /** Controls, line ends, halves of characters and what stands for bytes that were no text. */
    private static final Pattern NOT_A_NAME = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}\\p{Zl}\\p{Zp}\uFFFD]");

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

    public NewPerson {
        username = username.strip();
        displayName = displayName.strip();
    }

    /**
     * What is wrong with it, a sentence for each field; empty where all is right. Whether the name is free is not
     * asked.
     */
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (!isUsername(username)) {
            problems.put("username", "A user name is 2 to 40 lower-case letters, digits, dots and hyphens.");
        }
        if (displayName.isEmpty()
                || displayName.length() > 100
                || NOT_A_NAME.matcher(displayName).find()) {
            problems.put("displayName", "A name is 1 to 100 characters on one line.");
        }
        var passwordProblem = passwordProblem(password);
        if (!passwordProblem.isEmpty()) {
            problems.put("password", passwordProblem);
        }
        return problems;
    }

    /** Whether anybody can have that user name at all. */
    static boolean isUsername(String username) {
        return USERNAME.matcher(username).matches();
    }

    /** What is wrong with a password, as a sentence; empty where it will do. */
    public static String passwordProblem(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            return "A password has at least " + SHORTEST_PASSWORD + " characters.";
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            return "A password has at most " + LONGEST_PASSWORD_BYTES + " bytes: " + LONGEST_PASSWORD_BYTES
                    + " plain letters, or fewer letters of other alphabets.";
        }
        return "";
    }
}
