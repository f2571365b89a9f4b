package org.daybook.briefing.difference;

import java.util.List;

/**
 * What became of one stretch of words that kept its identity.
 *
 * @param id the point's id, or the field's name
 * @param marks the words with what was removed and added, in reading order
 * @param moved whether the point stands elsewhere among those that both copies have
 */
public record PassageChange(String id, Status status, boolean moved, List<Mark> marks) {

    /** What became of it. */
    public enum Status {
        SAME(""),
        CHANGED("Changed"),
        ADDED("Added"),
        REMOVED("Removed");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public PassageChange {
        marks = List.copyOf(marks);
    }

    public boolean differs() {
        return status != Status.SAME || moved;
    }

    /** "Changed, moved", "Added" and so on; empty where nothing differs. */
    public String label() {
        if (!moved) {
            return status.label();
        }
        return status == Status.SAME ? "Moved" : status.label() + ", moved";
    }
}
