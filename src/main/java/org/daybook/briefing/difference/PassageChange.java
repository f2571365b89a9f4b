package org.daybook.briefing.difference;

import java.util.List;

/**
 * What became of one stretch of words that kept its identity.
 *
 * @param id the point's id, or the field's name
 * @param marks the words with what was removed and added, in reading order
 * @param moved whether the point stands elsewhere among those that both copies have
 * @param from the number it had, 0 where it is no point or was not there
 * @param to the number it has, 0 where it is no point or is gone
 */
public record PassageChange(String id, Status status, boolean moved, int from, int to, List<Mark> marks) {

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

    /** "Changed, moved from 3 to 1", "Added" and so on; empty where nothing differs. */
    public String label() {
        if (!moved) {
            return status.label();
        }
        var places = from == to || from == 0 || to == 0 ? "" : " from " + from + " to " + to;
        return status == Status.SAME ? "Moved" + places : status.label() + ", moved" + places;
    }

    /** The words as they were, with what was taken out. */
    public List<Mark> before() {
        return marks.stream().filter(mark -> mark.kind() != Mark.Kind.ADDED).toList();
    }

    /** The words as they are, with what was put in. */
    public List<Mark> after() {
        return marks.stream().filter(mark -> mark.kind() != Mark.Kind.REMOVED).toList();
    }
}
