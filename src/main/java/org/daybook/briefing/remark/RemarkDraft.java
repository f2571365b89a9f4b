package org.daybook.briefing.remark;

/**
 * What somebody wants to say of a briefing.
 *
 * @param about the id of the {@link Anchor}; empty for the whole
 * @param quoted the words it is about; empty for all that stand there
 * @param text what they say
 * @param blocking whether nothing is to be published until it is resolved
 */
public record RemarkDraft(String about, String quoted, String text, boolean blocking) {

    public static final RemarkDraft EMPTY = new RemarkDraft("", "", "", false);

    public RemarkDraft {
        quoted = quoted.strip();
        text = text.strip();
    }

    public static RemarkDraft about(String id) {
        return new RemarkDraft(id, "", "", false);
    }
}
