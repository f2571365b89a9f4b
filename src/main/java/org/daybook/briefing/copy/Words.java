package org.daybook.briefing.copy;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What every text that enters a briefing goes through: one kind of line end, nothing that is not text. */
public final class Words {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern LINE_BREAKS = Pattern.compile("(?<![ \t\n])[ \t]*+\n[ \t\n]*+");
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private Words() {}

    /** {@code text} with {@code \n} as its only line end; absent text is empty text. */
    public static String normalise(@Nullable String text) {
        return text == null ? "" : LINE_END.matcher(text).replaceAll("\n");
    }

    /** By hand, because a pattern that takes blank lines from both ends takes its time over thousands of them. */
    static String stripBlankLines(String text) {
        if (text.isBlank()) {
            return "";
        }
        var first = 0;
        while (isGap(text.charAt(first))) {
            first++;
        }
        var last = text.length() - 1;
        while (isGap(text.charAt(last))) {
            last--;
        }
        var end = text.indexOf('\n', last);
        return text.substring(text.lastIndexOf('\n', first) + 1, end < 0 ? text.length() : end);
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** {@code text} on one line, without space at its ends. */
    public static String oneLine(@Nullable String text) {
        return LINE_BREAKS.matcher(normalise(text)).replaceAll(" ").strip();
    }

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** How many words a reader counts. */
    public static int count(String text) {
        return text.isBlank() ? 0 : GAPS.split(text.strip()).length;
    }

    /**
     * Whether {@code text} holds only what can be stored, shown and put into a feed: no control characters but tab and
     * line end, no halves of characters, no replacement characters (the trace of bytes that were not UTF-8). See XML
     * 1.0, production 2 (Char).
     */
    public static boolean areText(String text) {
        return text.codePoints().allMatch(Words::isText);
    }

    private static boolean isText(int c) {
        if (c == '\n' || c == '\t' || c == '\r') {
            return true;
        }
        return c >= 0x20
                && !(c >= 0x7F && c <= 0x9F && c != 0x85)
                && !(c >= 0xD800 && c <= 0xDFFF)
                && c != 0xFFFD
                && (c & 0xFFFE) != 0xFFFE;
    }
}
