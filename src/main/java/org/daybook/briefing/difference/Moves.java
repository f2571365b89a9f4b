package org.daybook.briefing.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.github.difflib.DiffUtils;

/** Which things stand elsewhere after somebody has put them in another order. */
public final class Moves {

    private Moves() {}

    /** What both lists have, less the longest run of it that kept its order. */
    public static Set<String> between(List<String> before, List<String> after) {
        var both = new HashSet<>(before);
        both.retainAll(new HashSet<>(after));
        var moved = new HashSet<String>();
        DiffUtils.diff(
                        before.stream().filter(both::contains).toList(),
                        after.stream().filter(both::contains).toList())
                .getDeltas()
                .forEach(delta -> moved.addAll(delta.getTarget().getLines()));
        return moved;
    }
}
