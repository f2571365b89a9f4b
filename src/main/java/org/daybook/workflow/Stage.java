package org.daybook.workflow;

/** Where the working copy of a briefing is. */
public enum Stage {
    DRAFT("Draft"),
    IN_REVIEW("In review"),
    APPROVED("Approved"),
    SCHEDULED("Scheduled"),
    PUBLISHED("Published"),
    SPIKED("Spiked");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
