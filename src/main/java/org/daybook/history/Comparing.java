package org.daybook.history;

import java.util.List;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Revision;
import org.daybook.briefing.difference.Difference;
import org.daybook.briefing.difference.FieldChange;

/**
 * Two revisions of a briefing and what they differ in.
 *
 * @param side whether they stand side by side
 * @param mayWrite whether whoever looks may restore either
 */
record Comparing(
        Briefing briefing, Revision before, Revision after, Difference difference, boolean side, boolean mayWrite) {

    /** The fields that hold words in either. */
    public List<FieldChange> fields() {
        return difference.fields().stream()
                .filter(field -> !field.passages().isEmpty())
                .toList();
    }

    public String path() {
        return briefing.deskPath() + "/history/" + before.number + "..." + after.number;
    }

    /** The query that keeps the way of looking. */
    public String view() {
        return side ? "?view=side" : "?view=inline";
    }

    /** Whether a revision can be put back: it is not what stands now. */
    public boolean restorable(Revision revision) {
        return mayWrite && !revision.number.equals(briefing.lastRevision);
    }

    /** Whether one section can be put back alone. */
    public boolean isSection(FieldChange field) {
        return Restoring.isSection(field.field());
    }
}
