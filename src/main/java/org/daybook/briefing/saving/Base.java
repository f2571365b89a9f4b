package org.daybook.briefing.saving;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Revision;
import org.daybook.briefing.copy.Copy;

/**
 * What a writer had before them when they began.
 *
 * @param version of the briefing, -1 where they do not say; it only counts where the revision is not said
 * @param revision whose words they changed, 0 where they do not say
 */
public record Base(int version, int revision) {

    public static Base of(Briefing briefing) {
        return new Base(briefing.version, briefing.lastRevision);
    }

    /** The words of one revision, whatever else has happened since. */
    public static Base revision(int number) {
        return new Base(-1, number);
    }

    /** Whether nobody has changed a word since. */
    public boolean isNow(Briefing briefing) {
        return revision > 0 ? revision == briefing.lastRevision : briefing.isAt(version);
    }

    /** The words they began with; none where nobody knows, so that everything that differs is asked. */
    public Copy copy(Briefing briefing) {
        return isNow(briefing) ? briefing.workingCopy : copy(briefing, revision);
    }

    static Copy copy(Briefing briefing, int revision) {
        return revision == briefing.lastRevision
                ? briefing.workingCopy
                : Revision.of(briefing, revision).map(found -> found.copy).orElseGet(Copy::blank);
    }
}
