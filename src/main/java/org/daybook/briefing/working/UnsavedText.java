package org.daybook.briefing.working;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A working copy as lists show it, without its words.
 *
 * @param briefing the briefing, or null for one that was never saved
 * @param title the headline or, where there is none yet, the first words
 */
public record UnsavedText(String key, @Nullable Long briefing, String title, Instant changedAt) {

    /** What it is called where there is neither headline nor word yet. */
    public String name() {
        return title.isEmpty() ? "Untitled" : title;
    }

    /** Where its writer goes on. */
    public String path() {
        return (briefing == null ? "/desk/briefings/new" : "/desk/briefings/" + briefing + "/edit") + "?working=" + key;
    }

    /** Where it is compared with what is saved. */
    public String comparison() {
        return "/desk/unsaved/" + key;
    }
}
