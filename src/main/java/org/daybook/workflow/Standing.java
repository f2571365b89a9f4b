package org.daybook.workflow;

/** What the public sees of a briefing. */
public enum Standing {
    NEVER("Not public"),
    LIVE("Live"),
    WITHDRAWN("Withdrawn"),
    KILLED("Killed");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
