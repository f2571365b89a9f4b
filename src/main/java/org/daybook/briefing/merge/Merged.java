package org.daybook.briefing.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.daybook.briefing.copy.Copy;

/**
 * What a merge has made of two copies. It never changes; an answer makes another.
 *
 * @param copy the words of both; where they are in conflict mine, or those of the one who did not remove them
 * @param conflicts what only the writer can settle, in the order of the form; empty where all merged by itself
 * @param taken the headings of the fields and sections into which words or order of theirs went, in the order of the
 *     form
 */
public record Merged(Copy copy, List<Conflict> conflicts, List<String> taken) {

    public Merged {
        conflicts = List.copyOf(conflicts);
        taken = List.copyOf(taken);
    }

    /** Whether the copy may stand as it is: nothing is left to ask. */
    public boolean isSettled() {
        return conflicts.isEmpty();
    }

    /**
     * The same with {@code answers} put in place.
     *
     * @param answers by the key of their conflict; what has no answer, or one that is not offered, stays in conflict
     */
    public Merged answered(Map<String, Answer> answers) {
        var parts = Parts.of(copy, "merged");
        var left = new ArrayList<Conflict>();
        for (var conflict : conflicts) {
            var answer = answers.get(conflict.key());
            if (answer == null || !conflict.isSettledBy(answer)) {
                left.add(conflict);
            } else {
                parts = parts.with(conflict.place(), conflict.settledBy(answer));
            }
        }
        return new Merged(parts.copy(), left, taken);
    }
}
