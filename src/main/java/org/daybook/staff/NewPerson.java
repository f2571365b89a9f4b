package org.daybook.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.daybook.staff.password.Passwords;

/**
 * Somebody about to get an account.
 *
 * @param username 2 to 40 lower-case letters, digits, dots and hyphens; part of the author's address
 * @param displayName the name as printed, 1 to 100 characters
 * @param password as {@link Passwords} wants it
 */
public record NewPerson(String username, String displayName, Role role, String password) {

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
     *
     * @param newsroom its name, which no password is built on
     */
    public Map<String, String> problems(String newsroom) {
        var problems = problemsBesidePassword();
        var passwordProblem = Passwords.problem(password, List.of(username, displayName, newsroom));
        if (!passwordProblem.isEmpty()) {
            problems.put("password", passwordProblem);
        }
        return problems;
    }

    /** The same for somebody who chooses the password later. */
    public Map<String, String> problemsBesidePassword() {
        var problems = new LinkedHashMap<String, String>();
        if (!isUsername(username)) {
            problems.put("username", "A user name is 2 to 40 lower-case letters, digits, dots and hyphens.");
        }
        var nameProblem = nameProblem(displayName);
        if (!nameProblem.isEmpty()) {
            problems.put("displayName", nameProblem);
        }
        return problems;
    }

    /** What is wrong with a name to print, as a sentence; empty where it will do. */
    public static String nameProblem(String displayName) {
        var fits = !displayName.isEmpty()
                && displayName.length() <= 100
                && !NOT_A_NAME.matcher(displayName).find();
        return fits ? "" : "A name is 1 to 100 characters on one line.";
    }

    /** Whether anybody can have that user name at all. */
    static boolean isUsername(String username) {
        return USERNAME.matcher(username).matches();
    }

    @Override
    public String toString() {
        return "NewPerson " + username;
    }
}
