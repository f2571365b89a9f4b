package org.daybook.briefing.merge;

/**
 * How the writer settles one conflict.
 *
 * @param label the label the writer typed, for a labelled point, else empty
 * @param text the words the writer typed, else empty
 */
public record Answer(Choice choice, String label, String text) {

    /** Which words stand from now on. */
    public enum Choice {
        MINE,
        THEIRS,
        BOTH,
        EDITED
    }

    public static final Answer MINE = new Answer(Choice.MINE, "", "");
    public static final Answer THEIRS = new Answer(Choice.THEIRS, "", "");
    public static final Answer BOTH = new Answer(Choice.BOTH, "", "");

    /** Words the writer typed in place of all versions. {@code label} is empty where there is none. */
    public static Answer edited(String label, String text) {
        return new Answer(Choice.EDITED, label, text);
    }
}
