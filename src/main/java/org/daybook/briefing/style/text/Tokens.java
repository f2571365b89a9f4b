package org.daybook.briefing.style.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.daybook.briefing.style.text.Token.Gap;

/**
 * Parts a text into words and symbols. A word is a run of letters, digits and the marks upon them, an apostrophe inside
 * it ("don’t") but not a possessive's ("Ada’s" is a word, a symbol, a word); an ideograph is a word by itself, and so
 * is a web address as a whole. Anything else that is not space is a symbol of one character.
 */
public final class Tokens {

    private static final int JOINER = 0x200D;

    private Tokens() {}

    public static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var gap = Gap.LINE;
        var at = 0;
        while (at < text.length()) {
            var c = text.codePointAt(at);
            if (isSpace(c)) {
                gap = gap == Gap.LINE || c == '\n' ? Gap.LINE : Gap.SPACE;
                at += Character.charCount(c);
            } else {
                var end = end(text, at, c);
                tokens.add(new Token(at, end, fold(text.substring(at, end)), gap));
                gap = Gap.NONE;
                at = end;
            }
        }
        return tokens;
    }

    /**
     * {@code words} with the differences of case taken away, and those of how a letter with an accent is stored. A
     * sharp s is a double s, as in capitals; a Turkish dotless i is a letter of its own.
     */
    public static String fold(String words) {
        if (isAscii(words)) {
            return words.toLowerCase(Locale.ROOT);
        }
        var lower = composed(words).toLowerCase(Locale.ROOT);
        return composed(lower)
                .replace("ß", "ss")
                .replace('ς', 'σ')
                .replace('’', '\'')
                .replace('‑', '-')
                .replace("\u00AD", "");
    }

    /** All words of {@code text}, whatever their case, their spaces and their punctuation: what it says. */
    public static String gist(String text) {
        var gist = new StringBuilder();
        of(text).stream()
                .filter(token -> Character.isLetterOrDigit(token.folded().codePointAt(0)))
                .forEach(token -> gist.append(token.folded()).append(' '));
        return gist.toString();
    }

    static String composed(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static int end(String text, int start, int first) {
        if ((first == 'h' || first == 'w') && isAddress(text, start)) {
            return endOfAddress(text, start);
        }
        var at = start + Character.charCount(first);
        var word = isOfWord(first) && !Character.isIdeographic(first);
        while (at < text.length()) {
            var c = text.codePointAt(at);
            if (sticks(c)) {
                at += Character.charCount(c);
                at = c == JOINER && !word ? next(text, at) : at;
            } else if (word && isOfWord(c) && !Character.isIdeographic(c) || word && isInnerApostrophe(text, at, c)) {
                at += Character.charCount(c);
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isAddress(String text, int at) {
        return text.startsWith("https://", at) || text.startsWith("http://", at) || text.startsWith("www.", at);
    }

    private static int endOfAddress(String text, int start) {
        var at = start;
        while (at < text.length() && !isSpace(text.charAt(at)) && ")>]\"”".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int next(String text, int at) {
        return at < text.length() ? at + Character.charCount(text.codePointAt(at)) : at;
    }

    private static boolean isInnerApostrophe(String text, int at, int c) {
        if (c != '\'' && c != '’' || at + 1 >= text.length() || !isOfWord(text.codePointAt(at + 1))) {
            return false;
        }
        var possessive = text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S';
        return !possessive || at + 2 < text.length() && isOfWord(text.codePointAt(at + 2));
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || sticks(c) && c != JOINER;
    }

    /** Marks, variation selectors, joiners and soft hyphens belong to what they follow. */
    private static boolean sticks(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
