package org.daybook.briefing.difference;

/** A run of words and whether both texts have it. */
public record Mark(Kind kind, String text) {

    /** Which of the two texts has the words. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    public boolean isKept() {
        return kind == Kind.KEPT;
    }

    public boolean isAdded() {
        return kind == Kind.ADDED;
    }
}
