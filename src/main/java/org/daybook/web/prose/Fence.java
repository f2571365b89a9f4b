package org.daybook.web.prose;

import java.util.BitSet;

/**
 * Lets through, of all that Markdown would read as markup in a line, only what counts as formatting here, and escapes
 * the rest. One pass over the line for each, so that no line takes long.
 */
final class Fence {

    private static final BitSet MARKDOWN = new BitSet();

    static {
        "\\`*_[]<>&!()".chars().forEach(MARKDOWN::set);
    }

    private Fence() {}

    /** Whether there is nothing in {@code line} that could be formatting, so that it need not be parsed. */
    static boolean letsThroughAllOf(String line) {
        return line.indexOf('*') < 0 && line.indexOf('[') < 0 && line.indexOf('\\') < 0;
    }

    static String around(String line) {
        var markup = new BitSet(line.length());
        Links.mark(line, markup);
        new Stars(line, markup).mark();
        var fenced = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            if (isEscape(line, i)) {
                continue;
            }
            var c = line.charAt(i);
            if (isMarkdown(c) && !markup.get(i)) {
                fenced.append('\\');
            }
            fenced.append(c);
        }
        return fenced.toString();
    }

    private static boolean isMarkdown(char c) {
        return MARKDOWN.get(c);
    }

    /** Whether the character at {@code i} is a backslash that keeps the one after it from being formatting. */
    static boolean isEscape(String line, int i) {
        return line.charAt(i) == '\\' && i + 1 < line.length() && "*[]".indexOf(line.charAt(i + 1)) >= 0;
    }

    static boolean isEscaped(String line, int i) {
        return i > 0 && isEscape(line, i - 1);
    }
}
