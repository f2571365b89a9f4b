package org.daybook.staff.password;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateData;

/** The rules for passwords, the same wherever one is chosen. */
@TemplateData(namespace = "passwords")
public final class Passwords {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** The rules as forms state them. */
    public static final String RULES = SHORTEST + " to " + LONGEST
            + " characters of any kind, spaces too. Not a common password, nor one built on your name or the newsroom’s.";

    private static final int SHORTEST_NAME = 4;
    private static final int ENOUGH_BESIDE_A_NAME = 8;
    private static final Pattern OTHER_SPACE = Pattern.compile("\\p{Zs}");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Passwords() {}

    /**
     * The password as it is counted and hashed: by the profile OpaqueString (RFC 8265), that is in Unicode's form NFC
     * and with every space the plain one. Two keyboards that write one character in two ways write one password;
     * nothing else is folded.
     */
    static String normal(String password) {
        return Normalizer.normalize(OTHER_SPACE.matcher(password).replaceAll(" "), Normalizer.Form.NFC);
    }

    /**
     * What is wrong with a password, as a sentence; empty where it will do.
     *
     * @param names of the person and of the newsroom, which others guess first
     */
    public static String problem(String password, Collection<String> names) {
        var normal = normal(password);
        var length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return "A password has at least " + SHORTEST + " characters.";
        }
        if (length > LONGEST) {
            return "A password has at most " + LONGEST + " characters.";
        }
        if (CommonPasswords.has(normal)) {
            return "This is one of the passwords that are tried first. Choose one that nobody else would think of.";
        }
        return isBuiltOn(normal, names) ? "This is too close to your name or the newsroom’s. Choose other words." : "";
    }

    /** Whether so little stands beside a name that it can be guessed. */
    private static boolean isBuiltOn(String password, Collection<String> names) {
        var folded = folded(password);
        return names.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), NO_LETTER_OR_DIGIT.splitAsStream(name)))
                .map(Passwords::folded)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .anyMatch(name -> folded.contains(name)
                        && folded.replace(name, "").codePoints().count() < ENOUGH_BESIDE_A_NAME);
    }

    private static String folded(String text) {
        return NO_LETTER_OR_DIGIT.matcher(looseForm(text)).replaceAll("");
    }

    /** For comparison with what others would try, not for hashing. */
    static String looseForm(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
