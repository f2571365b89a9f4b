package org.daybook.briefing.copy;

/** How the words of a section are laid out. A new shape is a new {@link Section} record. */
public enum Shape {
    PROSE,
    POINTS,
    LABELLED_POINTS
}
