package org.daybook.importing;

import java.util.List;

/**
 * How a file looked apart from its words, so that a briefing goes out with the bytes it came in with. It never changes.
 *
 * @param bom whether the file begins with a byte order mark
 * @param lineEnding how its lines end
 * @param leadingBlankLines how many empty lines stand before line one
 * @param blankLinesBeforeHeaders how many stand before each section header
 * @param trailingNewlines how many line endings follow the last line
 * @param bullet the mark in front of each bullet
 * @param stamp the date as the file spells it, empty for the canonical spelling
 */
public record Layout(
        boolean bom,
        String lineEnding,
        int leadingBlankLines,
        int blankLinesBeforeHeaders,
        int trailingNewlines,
        String bullet,
        String stamp) {

    /** The layout of a file that Daybook writes on its own account. */
    public static final Layout CANONICAL = new Layout(false, "\n", 1, 0, 0, "-", "");

    /** What a layout may not be is replaced by what is canonical, so that what is written can always be read. */
    public Layout {
        lineEnding = List.of("\n", "\r\n", "\r").contains(lineEnding) ? lineEnding : "\n";
        leadingBlankLines = Math.max(0, leadingBlankLines);
        blankLinesBeforeHeaders = Math.max(0, blankLinesBeforeHeaders);
        trailingNewlines = Math.max(0, trailingNewlines);
        bullet = Bullets.MARKS.contains(bullet) ? bullet : "-";
    }
}
