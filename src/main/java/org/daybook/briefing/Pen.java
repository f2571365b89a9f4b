package org.daybook.briefing;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.PointNumbers;
import org.daybook.briefing.difference.Difference;
import org.daybook.briefing.overlap.Samples;
import org.daybook.staff.Staff;
import org.daybook.web.Moment;
import org.daybook.workflow.Stage;

/** In one person's hand: puts words into a briefing and keeps each version of them. */
final class Pen {

    private final Briefing briefing;
    private final Staff who;
    private final Moment now;

    Pen(Briefing briefing, Staff who, Moment now) {
        this.briefing = briefing;
        this.who = who;
        this.now = now;
    }

    /** Writes the first words. Points and sources that bring ids, as from a file, keep them. */
    void begin(Copy copy, Revision.Why why) {
        write(copy, new PointNumbers(PointNumbers.highestIn(copy)), why);
    }

    /** Whether the words differ from those before, and so were written as a new revision. */
    boolean write(Copy copy, PointNumbers numbers, Revision.Why why) {
        var slug = copy.slug().isEmpty() ? Address.free(copy.headline(), briefing) : copy.slug();
        var written = copy.withSlug(slug).numbered(numbers);
        if (briefing.lastRevision > 0 && written.equals(briefing.workingCopy)) {
            return false;
        }
        briefing.lastPoint = numbers.last();
        keep(written, why);
        Contribution.note(briefing, who);
        if (briefing.stage == Stage.APPROVED) {
            briefing.stage = Stage.IN_REVIEW;
            briefing.submittedAt = now.instant();
        }
        return true;
    }

    /** Takes {@code copy} as it is for the working copy and keeps it as a revision. */
    void keep(Copy copy, Revision.Why why) {
        Address.reserve(copy.slug(), briefing);
        var changes = Difference.between(briefing.workingCopy, copy).count();
        briefing.workingCopy = copy;
        briefing.headline = copy.headline();
        briefing.lastRevision++;
        briefing.changedBy = who;
        briefing.changedAt = now.instant();
        new Revision(briefing, who, why, now.instant(), Math.toIntExact(changes)).persist();
        Samples.keep(briefing);
    }
}
