package org.daybook.api;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.daybook.api.words.CopyJson;
import org.daybook.briefing.Briefing;
import org.daybook.briefing.approval.Approvals;
import org.daybook.briefing.approval.Approvals.PartState;
import org.daybook.briefing.approval.ReviewDebt;
import org.daybook.staff.Staff;
import org.daybook.workflow.Asks;
import org.daybook.workflow.Refusal;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Standing;
import org.daybook.workflow.Transition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * One briefing as a program sees it.
 *
 * @param approvals how each part stands: whose words wait for somebody else's approval, or who gave it
 * @param debts what was published without review while nobody has looked since
 * @param blocking everything that keeps it from being published, in order
 * @param writingRefusal why whoever asks may not write in it now; empty where they may
 * @param transitions those that concern whoever asks, and what stands against each
 */
record BriefingJson(
        @JsonUnwrapped Line line,
        CopyJson copy,
        List<PartState> approvals,
        List<Debt> debts,
        List<Refusal> blocking,
        String writingRefusal,
        List<Move> transitions) {

    /**
     * A briefing in a list.
     *
     * @param version goes up with every change; a move says which it saw
     * @param revision of the words; a save says which it changed
     * @param address where readers find it, or null where they do not
     */
    record Line(
            long id,
            String headline,
            Stage stage,
            Standing standing,
            int version,
            int revision,
            Instant changedAt,
            String changedBy,
            @Nullable String address) {

        static Line of(Briefing briefing) {
            return new Line(
                    briefing.id,
                    briefing.headline,
                    briefing.stage,
                    briefing.standing,
                    briefing.version,
                    briefing.lastRevision,
                    briefing.changedAt,
                    briefing.changedBy.displayName,
                    null);
        }

        Line at(@Nullable String path) {
            return new Line(id, headline, stage, standing, version, revision, changedAt, changedBy, path);
        }
    }

    /** An edition that went live without review. */
    record Debt(int edition, String by, Instant at, String reason) {

        static Debt of(ReviewDebt debt) {
            return new Debt(debt.edition.number, debt.owedBy.displayName, debt.owedAt, debt.reason);
        }
    }

    /** A transition, what it asks for, and every reason against it. */
    record Move(Transition transition, String label, List<Asks> asks, List<Refusal> blockers) {}

    static BriefingJson of(Briefing briefing, Staff who) {
        var situation = briefing.situation(who);
        var moves = Stream.of(Transition.values())
                .filter(transition -> transition.isOffered(situation))
                .map(transition -> new Move(
                        transition,
                        transition.label(),
                        Stream.of(Asks.values())
                                .filter(asked -> transition.asks(asked, briefing.standing))
                                .toList(),
                        transition.blockers(situation)))
                .toList();
        return new BriefingJson(
                Line.of(briefing).at(briefing.liveEdition == null ? null : briefing.publicPath()),
                CopyJson.of(briefing.workingCopy),
                Approvals.of(briefing).parts(),
                ReviewDebt.openIn(briefing).stream().map(Debt::of).toList(),
                situation.blocksPublishing(),
                briefing.writingRefusal(who),
                moves);
    }
}
