package org.daybook.briefing.saving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.daybook.briefing.Address;
import org.daybook.briefing.Briefing;
import org.daybook.briefing.Revision;
import org.daybook.briefing.Revision.Reason;
import org.daybook.briefing.Revision.Why;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Limits;
import org.daybook.briefing.copy.PointNumbers;
import org.daybook.briefing.copy.Shortcoming;
import org.daybook.briefing.copy.source.SourceLimits;
import org.daybook.briefing.merge.Merge;
import org.daybook.briefing.saving.Outcome.Asked;
import org.daybook.briefing.saving.Outcome.Saved;
import org.daybook.briefing.saving.Outcome.Wrong;
import org.daybook.staff.Staff;
import org.daybook.web.Moment;
import org.daybook.workflow.Refused;

import org.jspecify.annotations.Nullable;

/**
 * Words that somebody wants to save. Where others have saved meanwhile they are merged with theirs; where that leaves a
 * question, the writer's answers settle it.
 *
 * @param copy the words, without blank points
 * @param why what the history says of them, unless they are merged
 */
public record Change(Copy copy, Base base, Answers answers, Why why) {

    private static final int MOST = 20;

    /**
     * Saves the words, or tells why not; then nothing was changed. The caller holds the log.
     *
     * @throws Refused where {@code who} may not write here now
     */
    public Outcome saveOver(Briefing briefing, Staff who, Moment now) {
        var refusal = briefing.writingRefusal(who);
        if (!refusal.isEmpty()) {
            throw Refused.writing(refusal);
        }
        var wrong = wrongWith(copy, briefing, now);
        if (!wrong.isEmpty() && answers.shown() == 0) {
            return new Wrong(copy, false, wrong);
        }
        if (base.isNow(briefing) || briefing.workingCopy.equals(copy)) {
            return new Saved(briefing.save(copy, why, who, now), List.of(), "");
        }
        return merged(briefing, who, now);
    }

    /** What the writer was asked, for a page that cannot be saved from just now. */
    public Asked asked(Briefing briefing) {
        var shown = shown(briefing);
        var merged = Merge.of(base.copy(briefing), Base.copy(briefing, shown), copy);
        return new Asked(copy, base.revision(), shown, merged.conflicts(), answers.given(), merged.taken());
    }

    /** First what the writer was asked is settled, then what that makes is merged with what came after the question. */
    private Outcome merged(Briefing briefing, Staff who, Moment now) {
        var shown = shown(briefing);
        var first = Merge.of(base.copy(briefing), Base.copy(briefing, shown), copy);
        var settled = first.answered(answers.given());
        if (!settled.isSettled()) {
            return asked(briefing);
        }
        var last = Merge.of(Base.copy(briefing, shown), briefing.workingCopy, settled.copy());
        if (!last.isSettled()) {
            return new Asked(settled.copy(), shown, briefing.lastRevision, last.conflicts(), Map.of(), last.taken());
        }
        var wrong = wrongWith(last.copy(), briefing, now);
        if (!wrong.isEmpty()) {
            return new Wrong(last.copy(), true, wrong);
        }
        var taken = Stream.of(first.taken(), last.taken())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return saved(briefing, last.copy(), taken, who, now);
    }

    /** The revision of the others that the writer was asked about or, where they were not, the newest. */
    private int shown(Briefing briefing) {
        return answers.shown() > base.revision() && answers.shown() < briefing.lastRevision
                ? answers.shown()
                : briefing.lastRevision;
    }

    private Saved saved(Briefing briefing, Copy words, List<String> taken, Staff who, Moment now) {
        var others = others(briefing, who);
        var together = !taken.isEmpty() || !answers.given().isEmpty();
        var reason = together ? new Why(Reason.MERGED, "with words of " + others) : why;
        return new Saved(briefing.save(words, reason, who, now), taken, others);
    }

    /** Who has saved since, by name; oneself only where nobody else has. */
    private String others(Briefing briefing, Staff who) {
        var names = Revision.since(briefing, base.revision(), MOST).stream()
                .map(Revision.Entry::author)
                .distinct()
                .sorted()
                .toList();
        var others =
                names.stream().filter(name -> !name.equals(who.displayName)).toList();
        var told = others.isEmpty() ? names : others;
        return told.isEmpty() ? briefing.changedBy.displayName : String.join(" and ", told);
    }

    /**
     * Everything that keeps words from being saved.
     *
     * @param briefing that they are for, or null for one that is not there yet
     */
    public static List<Shortcoming> wrongWith(Copy copy, @Nullable Briefing briefing, Moment now) {
        var wrong = new ArrayList<>(Limits.exceededBy(copy));
        wrong.addAll(SourceLimits.notYetSeen(copy, now.day()));
        if (briefing == null ? !new PointNumbers(0).gaveOutAllOf(copy) : !briefing.knowsPointsOf(copy)) {
            wrong.add(new Shortcoming("headline", "The form names a point that this briefing never had."));
        }
        if (Address.isTaken(copy, briefing)) {
            wrong.add(new Shortcoming("slug", "Another briefing has this address already. Choose another one."));
        }
        return wrong;
    }
}
