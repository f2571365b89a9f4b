package org.daybook.briefing.merge;

import java.util.List;

import org.daybook.briefing.copy.Passage;

/**
 * The same words changed twice, and not to the same. Only what is contested differs between the versions: what one
 * writer alone changed in the same section or point is in all of them. A version without words was removed.
 *
 * @param base what both writers found
 * @param theirs what stands if theirs is taken
 * @param mine what stands if mine is kept
 * @param both what stands if both are kept, mine first; empty where that is not offered
 */
public record Conflict(Place place, Passage base, Passage theirs, Passage mine, List<Passage> both) {

    public Conflict {
        both = List.copyOf(both);
    }

    /** Both are offered only where there are two: not where one has removed the words. */
    static Conflict of(Place place, Versions<Passage> versions, List<Passage> both) {
        var removed =
                versions.theirs().line().isEmpty() || versions.mine().line().isEmpty();
        return new Conflict(place, versions.base(), versions.theirs(), versions.mine(), removed ? List.of() : both);
    }

    /** The name under which a form answers it. */
    public String key() {
        return place.key();
    }

    public boolean mayKeepBoth() {
        return !both.isEmpty();
    }

    /** Whether {@code answer} is one of those that are offered. */
    boolean isSettledBy(Answer answer) {
        return answer.choice() != Answer.Choice.BOTH || mayKeepBoth();
    }

    List<Passage> settledBy(Answer answer) {
        return switch (answer.choice()) {
            case MINE -> List.of(mine);
            case THEIRS -> List.of(theirs);
            case BOTH -> both;
            case EDITED -> List.of(new Passage(mine.id(), answer.label(), answer.text()));
        };
    }
}
