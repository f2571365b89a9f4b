package org.daybook.writing;

import java.time.Instant;
import java.util.List;

import org.daybook.briefing.working.UnsavedText;

import org.jspecify.annotations.Nullable;

/**
 * What the form has to tell of words that whoever looks typed before and did not save.
 *
 * @param shown what is in the form, if it is such words
 * @param others further ones of the same briefing, changed last first
 */
record Unsaved(@Nullable Shown shown, List<UnsavedText> others) {

    /** How unsaved words stand to what was saved since they were begun. */
    enum Since {
        /** Nothing was saved. */
        NOTHING,
        /** The form holds both. */
        MERGED,
        /** The same text was changed: saving will ask. */
        CONTESTED
    }

    /**
     * The unsaved words in the form.
     *
     * @param others who saved meanwhile, empty where nobody did
     */
    record Shown(String key, Instant changedAt, Since since, String others, int revision) {}

    static Unsaved none() {
        return new Unsaved(null, List.of());
    }
}
