package org.daybook.briefing.copy.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Names points that were never saved, {@code new1} and so on, so that a source can be put on one. Only the form knows
 * these names: what is saved gets a number for good. Used by one thread.
 */
public final class ProvisionalIds {

    private final Set<String> taken;
    private int last;

    /** @param taken the ids that are in the form already */
    public ProvisionalIds(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    public static boolean isOne(String id) {
        return id.matches("new[1-9][0-9]{0,7}");
    }

    public String keepOrTake(String id) {
        if (!id.isEmpty()) {
            return id;
        }
        do {
            last++;
        } while (!taken.add("new" + last));
        return "new" + last;
    }
}
