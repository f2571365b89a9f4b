package org.daybook.briefing.copy;

/**
 * A bullet with a label, written {@code Label: text}.
 *
 * @param id as in {@link Point}
 */
public record LabelledPoint(String id, String label, String text) {

    public LabelledPoint {
        id = Words.normalise(id).strip();
        label = Words.oneLine(label);
        text = Words.oneLine(text);
    }
}
