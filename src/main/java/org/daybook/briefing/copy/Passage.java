package org.daybook.briefing.copy;

/**
 * One stretch of words that has an identity of its own.
 *
 * @param id the point's id, or the section's field name for prose; empty for a point that was never saved
 * @param label the label of a labelled point, else empty
 * @param text the words
 */
public record Passage(String id, String label, String text) {

    /** Label and text as one line, as the plain-text format writes them. */
    public String line() {
        return label.isEmpty() ? text : label + ": " + text;
    }
}
