package org.daybook.briefing.saving;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Revision;
import org.daybook.briefing.copy.Copy;

import org.jspecify.annotations.Nullable;

/**
 * What a writer had before them when they began.
 *
 * @param version of the briefing, -1 where they do not say; it only counts where the revision is not said
 * @param revision whose words they changed, 0 where they do not say
 * @param words what they began with, where that is not all of the words of the revision, else null
 */
public record Base(int version, int revision, @Nullable Copy words) {

    public Base(int version, int revision) {
        this(version, revision, null);
    }

    public static Base of(Briefing briefing) {
        return new Base(briefing.version, briefing.lastRevision);
    }

    /** The words of one revision, whatever else has happened since. */
    public static Base revision(int number) {
        return new Base(-1, number);
    }

    /** Words that went into a revision together with others. */
    public static Base words(Copy words, int revision) {
        return new Base(-1, revision, words);
    }

    /** Whether nobody has changed a word since. */
    public boolean isNow(Briefing briefing) {
        if (words != null) {
            return words.equals(briefing.workingCopy);
        }
        return revision > 0 ? revision == briefing.lastRevision : briefing.isAt(version);
    }

    /** The words they began with; none where nobody knows, so that everything that differs is asked. */
    public Copy copy(Briefing briefing) {
        if (words != null) {
            return words;
        }
        return isNow(briefing) ? briefing.workingCopy : copy(briefing, revision);
    }

    static Copy copy(Briefing briefing, int revision) {
        return revision == briefing.lastRevision
                ? briefing.workingCopy
                : Revision.of(briefing, revision).map(found -> found.copy).orElseGet(Copy::blank);
    }
}
