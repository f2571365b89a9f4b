package org.daybook.web.prose;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds emphasis: one, two or three stars before the first word and as many after the last. A star inside a word,
 * beside a space or without its partner is a star.
 */
final class Stars {

    /** How many may be open at once; the outermost gives way. It keeps the depth of what is parsed small. */
    private static final int DEEPEST = 8;

    private record Run(int start, int length) {}

    private final String line;
    private final BitSet markup;
    private final Deque<Run> open = new ArrayDeque<>();

    Stars(String line, BitSet markup) {
        this.line = line;
        this.markup = markup;
    }

    void mark() {
        for (int i = line.indexOf('*'); i >= 0; i = line.indexOf('*', i)) {
            if (Fence.isEscaped(line, i)) {
                i++;
                continue;
            }
            var end = i;
            while (end < line.length() && line.charAt(end) == '*') {
                end++;
            }
            run(new Run(i, end - i));
            i = end;
        }
    }

    private void run(Run run) {
        if (run.length > 3) {
            return;
        }
        var before = run.start == 0 ? ' ' : line.codePointBefore(run.start);
        var end = run.start + run.length;
        var after = end == line.length() ? ' ' : line.codePointAt(end);
        var closed = endsWords(before) && !isInWord(after) && close(run);
        if (!closed && !isInWord(before) && beginsWords(after)) {
            open.push(run);
            if (open.size() > DEEPEST) {
                open.removeLast();
            }
        }
    }

    private boolean close(Run run) {
        for (Iterator<Run> opened = open.iterator(); opened.hasNext(); ) {
            var partner = opened.next();
            if (partner.length == run.length) {
                while (open.pop() != partner) {}
                keep(partner);
                keep(run);
                return true;
            }
        }
        return false;
    }

    private void keep(Run run) {
        markup.set(run.start, run.start + run.length);
    }

    private static boolean beginsWords(int c) {
        return isInWord(c)
                || c == '"'
                || c == '\''
                || switch (Character.getType(c)) {
                    case Character.START_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.CURRENCY_SYMBOL,
                            Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }

    private static boolean endsWords(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.START_PUNCTUATION
                && Character.getType(c) != Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.CONNECTOR_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
