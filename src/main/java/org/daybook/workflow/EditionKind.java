package org.daybook.workflow;

/** What a new edition says about the one before. */
public enum EditionKind {
    FIRST("First edition", "", false),
    UPDATE("Update", "New facts", false),
    CORRECTION("Correction", "An error put right", true),
    CLARIFICATION("Clarification", "Something true made clearer", true),
    MINOR("Minor", "Spelling or style; no meaning changed", false);

    private final String label;
    private final String meaning;
    private final boolean explained;

    EditionKind(String label, String meaning, boolean explained) {
        this.label = label;
        this.meaning = meaning;
        this.explained = explained;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether readers must be told in a note what changed. */
    public boolean needsPublicNote() {
        return explained;
    }
}
