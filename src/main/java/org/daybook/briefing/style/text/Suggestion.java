package org.daybook.briefing.style.text;

import java.util.Locale;

/** Puts the right words in the place of the wrong ones, in the case of those that stand there. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * {@code right} as it should stand for {@code found}: with a capital at its head, or all in capitals, where the
     * words found are so. Right words with a capital of their own, such as a name, stay as they are.
     */
    public static String of(String right, String found) {
        if (right.codePoints().anyMatch(Character::isUpperCase)) {
            return right;
        }
        if (isAllCapitals(found)) {
            return right.toUpperCase(Locale.ROOT);
        }
        var first = found.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first) ? capital(right) : right;
    }

    /**
     * {@code suggested}, with a space where it would otherwise run into the word beside it, as with "%" and "per cent".
     */
    public static String parted(String suggested, String text, int start, int end) {
        if (suggested.isEmpty()) {
            return suggested;
        }
        var before = start > 0
                && !Character.isLetterOrDigit(text.codePointAt(start))
                && Character.isLetterOrDigit(text.codePointBefore(start))
                && Character.isLetterOrDigit(suggested.codePointAt(0));
        var after = end < text.length()
                && !Character.isLetterOrDigit(text.codePointBefore(end))
                && Character.isLetterOrDigit(text.codePointAt(end))
                && Character.isLetterOrDigit(suggested.codePointBefore(suggested.length()));
        return (before ? " " : "") + suggested + (after ? " " : "");
    }

    private static boolean isAllCapitals(String found) {
        return found.codePoints().noneMatch(Character::isLowerCase)
                && found.codePoints().filter(Character::isUpperCase).count() > 1;
    }

    private static String capital(String words) {
        var first = words.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(words, Character.charCount(first), words.length())
                .toString();
    }
}
