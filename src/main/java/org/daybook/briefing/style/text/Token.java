package org.daybook.briefing.style.text;

/**
 * A word or a symbol in a text.
 *
 * @param start where it begins, in characters (UTF-16 units)
 * @param end where it is over
 * @param folded what it is, whatever its case
 * @param gap what stands between it and the one before: nothing, space, or the end of a line
 */
public record Token(int start, int end, String folded, Gap gap) {

    /** What parts two tokens. A phrase never runs over the end of a line: each line is a paragraph. */
    public enum Gap {
        NONE,
        SPACE,
        LINE
    }

    boolean follows(Gap wanted, String word) {
        return gap == wanted && folded.equals(word);
    }
}
