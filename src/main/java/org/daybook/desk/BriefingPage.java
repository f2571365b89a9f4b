package org.daybook.desk;

import java.util.List;
import java.util.stream.Stream;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Revision;
import org.daybook.briefing.approval.Approvals;
import org.daybook.briefing.approval.ReviewDebt;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.difference.Difference;
import org.daybook.briefing.house.StyleReport;
import org.daybook.briefing.remark.Anchor;
import org.daybook.briefing.remark.Discussion;
import org.daybook.briefing.remark.Remark;
import org.daybook.briefing.remark.RemarkDraft;
import org.daybook.briefing.style.Finding;
import org.daybook.log.LogEntry;
import org.daybook.staff.Staff;
import org.daybook.workflow.Asks;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Part;
import org.daybook.workflow.Refusal;
import org.daybook.workflow.Said;
import org.daybook.workflow.Situation.Waiting;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Standing;
import org.daybook.workflow.Transition;

import org.jspecify.annotations.Nullable;

/**
 * All that the desk shows of one briefing.
 *
 * @param actions the transitions that concern whoever looks
 * @param waiting what waits for approval, and what of it is theirs
 * @param approvals how each part stands
 * @param blocking everything that keeps it from being published, in order
 * @param debts what of it was published without review, while nobody has looked since
 * @param style what house style says of the copy
 * @param changes what the copy has become since it was sent back or live, where it was
 * @param timeline newest first
 * @param attempt what was just tried in vain
 */
record BriefingPage(
        Briefing briefing,
        List<Action> actions,
        Waiting waiting,
        Approvals approvals,
        List<Refusal> blocking,
        List<ReviewDebt> debts,
        StyleReport style,
        @Nullable Changes changes,
        List<Discussion> remarks,
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
    record Attempt(
            @Nullable Transition transition,
            Finding.@Nullable Case waiving,
            @Nullable Tried remark,
            List<String> refused,
            Said said) {

        Attempt(@Nullable Transition transition, List<String> refused, Said said) {
            this(transition, null, null, refused, said);
        }

        /** What somebody wanted to let stand, and why. */
        static Attempt waiving(Finding.Case waiving, List<String> refused, Said said) {
            return new Attempt(null, waiving, null, refused, said);
        }

        /** What somebody wanted to say in a remark or to one. */
        static Attempt remarking(Tried remark, List<String> refused) {
            return new Attempt(null, null, remark, refused, Said.nothing());
        }

        static Attempt none() {
            return new Attempt(null, List.of(), Said.nothing());
        }

        /** Whether a new remark was tried in vain. */
        public boolean remarking() {
            return remark != null && remark.on == 0 && !refused.isEmpty();
        }

        /** What was said in vain to a remark, as an answer or as a reason to waive it; empty where nothing was. */
        public String saidTo(Remark other, boolean waiving) {
            return isTo(other, waiving) ? draftSaid() : "";
        }

        /** What was wrong with that. */
        public String wrongWith(Remark other, boolean waiving) {
            return isTo(other, waiving) ? String.join(" ", refused) : "";
        }

        /** The remark in the form: what was tried in vain, or what was asked for. */
        public RemarkDraft draft() {
            return remark == null || remark.on != 0 ? RemarkDraft.EMPTY : remark.draft;
        }

        private boolean isTo(Remark other, boolean waiving) {
            return remark != null && remark.on == other.id && remark.waiving == waiving;
        }

        private String draftSaid() {
            return remark == null ? "" : remark.draft.text();
        }
    }

    /**
     * What somebody wanted to say.
     *
     * @param on the id of the remark that it was said to; 0 where it was a new one
     * @param waiving whether it was the reason to waive that
     */
    record Tried(RemarkDraft draft, long on, boolean waiving) {}

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
                situation.waiting(),
                Approvals.of(briefing),
                situation.blocksPublishing(),
                ReviewDebt.openIn(briefing),
                StyleReport.of(briefing),
                changes(briefing),
                Discussion.of(briefing, MOST),
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

    /** Whether it is on its way to readers, so that what blocks that matters. */
    public boolean pending() {
        return briefing.standing != Standing.KILLED
                && briefing.stage != Stage.PUBLISHED
                && briefing.stage != Stage.SPIKED;
    }

    /** Where whoever looks can mend what blocks; null where they cannot. */
    public @Nullable String mend(Refusal blocker) {
        if (blocker.at().startsWith("/")) {
            return mayWrite ? briefing.deskPath() + blocker.at() : null;
        }
        return blocker.at().isEmpty() ? null : blocker.at();
    }

    /** Whether whoever looks may approve this part now. */
    public boolean mayApprove(Part part) {
        return waiting.approvable().contains(part)
                && actions.stream()
                        .anyMatch(action -> action.transition() == Transition.APPROVE_SECTIONS && action.open());
    }

    public boolean mayApproveAny() {
        return Stream.of(Part.values()).anyMatch(this::mayApprove);
    }

    /** Whether there is anything to say of approval. */
    public boolean tellsOfApproval() {
        return pending() && approvals.parts().stream().anyMatch(part -> part.waits() || part.by() != null);
    }

    /** What a remark can be about. */
    public List<Anchor> anchors() {
        return Anchor.in(briefing.workingCopy);
    }

    /** The kinds that an edition over a live one can have. */
    public List<EditionKind> kinds() {
        return Stream.of(EditionKind.values())
                .filter(kind -> kind != EditionKind.FIRST)
                .toList();
    }

    public long openRemarks() {
        return remarks.stream().filter(each -> each.remark().isOpen()).count();
    }
}
