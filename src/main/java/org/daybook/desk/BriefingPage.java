package org.daybook.desk;

import java.util.List;
import java.util.stream.Stream;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Contribution;
import org.daybook.briefing.Remark;
import org.daybook.briefing.Revision;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.difference.Difference;
import org.daybook.briefing.house.StyleReport;
import org.daybook.briefing.style.Finding;
import org.daybook.log.LogEntry;
import org.daybook.staff.Staff;
import org.daybook.workflow.Asks;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Refusal;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import org.jspecify.annotations.Nullable;

/**
 * All that the desk shows of one briefing.
 *
 * @param actions the transitions that concern whoever looks
 * @param style what house style says of the copy
 * @param changes what the copy has become since it was sent back or live, where it was
 * @param timeline newest first
 * @param attempt what was just tried in vain
 */
record BriefingPage(
        Briefing briefing,
        List<Action> actions,
        StyleReport style,
        @Nullable Changes changes,
        List<Remark> remarks,
        List<LogEntry> timeline,
        boolean mayWrite,
        Attempt attempt) {

    private static final int MOST = 200;

    /** A transition that concerns whoever looks, and what stands against it. */
    record Action(Transition transition, List<Refusal> blockers) {

        public boolean open() {
            return blockers.isEmpty();
        }

        public boolean asks(String what, Briefing briefing) {
            return transition.asks(Asks.valueOf(what), briefing.standing);
        }
    }

    /** What the copy has become since a certain moment, in words. */
    record Changes(String since, Difference difference) {}

    /** What somebody just tried in vain, if they did. */
    record Attempt(@Nullable Transition transition, Finding.@Nullable Case waiving, List<String> refused, Said said) {

        Attempt(@Nullable Transition transition, List<String> refused, Said said) {
            this(transition, null, refused, said);
        }

        static Attempt none() {
            return new Attempt(null, List.of(), Said.nothing());
        }

        /** Whether it was a remark. */
        public boolean remarking() {
            return transition == null && waiving == null && !refused.isEmpty();
        }
    }

    /** Where its words are written, for whoever may. */
    public @Nullable String editPath() {
        return mayWrite ? briefing.deskPath() + "/edit" : null;
    }

    static BriefingPage of(Briefing briefing, Staff who, Attempt attempt) {
        var situation = briefing.situation(who);
        var actions = Stream.of(Transition.values())
                .filter(transition -> transition.isOffered(situation))
                .map(transition -> new Action(transition, transition.blockers(situation)))
                .toList();
        return new BriefingPage(
                briefing,
                actions,
                StyleReport.of(briefing),
                changes(briefing),
                Remark.on(briefing, MOST),
                LogEntry.of(briefing.id, MOST),
                briefing.writingRefusal(who).isEmpty(),
                attempt);
    }

    private static @Nullable Changes changes(Briefing briefing) {
        if (briefing.sentBackRevision != null) {
            var then = Revision.of(briefing, briefing.sentBackRevision).orElseThrow().copy;
            return new Changes("it was sent back", Difference.between(then, briefing.workingCopy));
        }
        if (briefing.liveEdition != null) {
            return new Changes(
                    "edition " + briefing.live().number + " went live",
                    Difference.between(briefing.liveCopy(), briefing.workingCopy));
        }
        return null;
    }

    public Copy copy() {
        return briefing.workingCopy;
    }

    /** What house style forbids, each case with what was said in a vain attempt to waive it. */
    public List<Waivable> waivable() {
        return style.blocking().stream()
                .map(finding -> new Waivable(
                        finding,
                        finding.about(),
                        finding.about().equals(attempt.waiving())
                                ? attempt.said().note()
                                : "",
                        finding.about().equals(attempt.waiving()) ? String.join(" ", attempt.refused()) : ""))
                .limit(MOST)
                .toList();
    }

    /**
     * Something that an editor may waive.
     *
     * @param reason what was given in a vain attempt
     * @param wrong what was wrong with it
     */
    record Waivable(Finding finding, Finding.Case about, String reason, String wrong) {}

    /** The names of those who may not approve, because their own words wait for approval. */
    public String unapproved() {
        return String.join(", ", Contribution.unapprovedNames(briefing));
    }

    public SectionKind[] sections() {
        return SectionKind.values();
    }

    /** The kinds that an edition over a live one can have. */
    public List<EditionKind> kinds() {
        return Stream.of(EditionKind.values())
                .filter(kind -> kind != EditionKind.FIRST)
                .toList();
    }

    /** The remarks on one section, or on the whole where {@code section} is null. */
    public List<Remark> remarksOn(@Nullable SectionKind section) {
        return remarks.stream().filter(remark -> remark.section == section).toList();
    }

    public long openRemarks() {
        return remarks.stream().filter(Remark::isOpen).count();
    }
}
