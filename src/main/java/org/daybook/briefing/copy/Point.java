package org.daybook.briefing.copy;

/**
 * One bullet.
 *
 * @param id {@code p} and a number that is unique in the briefing and never used again; empty until it is first saved
 * @param text one line of words
 */
public record Point(String id, String text) {

    public Point {
        id = Words.normalise(id).strip();
        text = Words.oneLine(text);
    }
}
