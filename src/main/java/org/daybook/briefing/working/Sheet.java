package org.daybook.briefing.working;

import java.util.UUID;

/**
 * Where a page keeps what is typed into it, as far as the page knows.
 *
 * @param key of the working copy, empty where the page names none
 * @param number that the working copy had when the page last heard of it, 0 before it is first kept
 * @param tab a name that the page has given itself by script; empty without one
 * @param turn how often the words have changed in that tab, so that what arrives late does not replace what is newer
 */
public record Sheet(String key, int number, String tab, int turn) {

    private static final String NAME = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    public Sheet {
        key = key.matches(NAME) ? key : "";
        tab = tab.matches(NAME) ? tab : "";
    }

    /** A blank one, of which nothing is kept yet. */
    public static Sheet fresh() {
        return new Sheet(UUID.randomUUID().toString(), 0, "", 0);
    }

    boolean hasTab() {
        return !tab.isEmpty();
    }
}
