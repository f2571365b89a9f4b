package org.daybook.web.prose;

import java.util.BitSet;
import java.util.Locale;

/** Finds links: words in square brackets, and right after them an address in round ones. */
final class Links {

    private static final int NONE = -1;

    private Links() {}

    /** Marks the brackets of every link of {@code line}. */
    static void mark(String line, BitSet markup) {
        var open = NONE;
        for (int i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (Fence.isEscaped(line, i)) {
                continue;
            }
            if (c == '[') {
                open = isImage(line, i) ? NONE : i;
            } else if (c == ']' && open != NONE) {
                var end = endOfAddress(line, i + 1);
                if (end != NONE && !line.substring(open + 1, i).isBlank()) {
                    markup.set(open);
                    markup.set(i, i + 2);
                    markup.set(end);
                    i = end;
                }
                open = NONE;
            }
        }
    }

    private static boolean isImage(String line, int bracket) {
        return bracket > 0 && line.charAt(bracket - 1) == '!';
    }

    /** Where the round bracket closes that opens at {@code start}, if what they hold is an address to link to. */
    private static int endOfAddress(String line, int start) {
        if (start >= line.length() || line.charAt(start) != '(') {
            return NONE;
        }
        var depth = 0;
        for (int i = start; i < line.length() && isOfAddress(line.charAt(i)); i++) {
            depth += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return mayBeLinked(line.substring(start + 1, i)) ? i : NONE;
            }
        }
        return NONE;
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && "<>\"\\[]{}|^`*".indexOf(c) < 0 && !Character.isWhitespace(c) && !Character.isISOControl(c);
    }

    private static boolean mayBeLinked(String address) {
        var small = address.toLowerCase(Locale.ROOT);
        for (var scheme : new String[] {"https://", "http://", "mailto:"}) {
            if (small.startsWith(scheme) && small.length() > scheme.length()) {
                return true;
            }
        }
        return false;
    }
}
