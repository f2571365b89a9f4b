package org.daybook.briefing;

import java.util.Objects;

import org.daybook.briefing.listing.Listed;
import org.daybook.briefing.listing.Listing;
import org.daybook.briefing.overlap.Samples;
import org.daybook.web.Moment;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Standing;

/** What a move does to a briefing once the rules have let it through. Only {@link Briefing#perform} opens it. */
final class Door {

    private final Briefing briefing;
    private final Move move;
    private final boolean wasLive;
    private final boolean wasApproved;

    Door(Briefing briefing, Move move) {
        this.briefing = briefing;
        this.move = move;
        this.wasLive = briefing.standing == Standing.LIVE;
        this.wasApproved = briefing.stage == Stage.APPROVED;
    }

    void pass() {
        var transition = move.transition();
        if (wasLive && transition.touchesPublic()) {
            Listing.remove(briefing.id, briefing.published().day());
        }
        briefing.stage = transition.stageAfter(briefing.stage);
        briefing.standing = transition.standingAfter(briefing.standing);
        switch (transition) {
            case SUBMIT -> briefing.submittedAt = move.when().instant();
            case SEND_BACK -> sendBack();
            case APPROVE -> Contribution.settle(briefing);
            case PUBLISH, BRING_IN -> goLive();
            case DISCARD -> goBackToLive();
            case WITHDRAW, REINSTATE, KILL -> changeStanding();
            case RECALL, REOPEN, SPIKE, UNSPIKE -> {}
        }
        if (transition.touchesPublic()) {
            Samples.keep(briefing);
        }
        if (briefing.standing == Standing.LIVE && transition.touchesPublic()) {
            Listing.put(listed());
        }
    }

    private void sendBack() {
        if (wasApproved) {
            Contribution.unsettle(briefing);
        }
        briefing.sentBackRevision = briefing.lastRevision;
        briefing.sentBackNote = move.said().note();
    }

    private void goLive() {
        var kind = wasLive ? Objects.requireNonNull(move.said().kind()) : EditionKind.FIRST;
        if (!wasLive) {
            var date = dateOfFirstPublication();
            briefing.publishedAt = date.instant();
            briefing.publishedOn = date.day();
        }
        briefing.lastEdition++;
        var edition = new Edition(briefing, briefing.latest(), kind, move);
        edition.persist();
        briefing.liveEdition = edition;
        if (wasLive && kind != EditionKind.MINOR) {
            briefing.lastChange = edition;
        }
        briefing.authorSlug = Byline.slug(edition.copy().byline());
        settle();
        Address.open(briefing.workingCopy.slug());
    }

    /** A file's own date stands, if it is past: the words are as old as it says. */
    private Moment dateOfFirstPublication() {
        var writtenAt = briefing.writtenAt;
        var writtenOn = briefing.writtenOn;
        return writtenAt != null
                        && writtenOn != null
                        && writtenAt.isBefore(move.when().instant())
                ? new Moment(writtenAt, writtenOn)
                : move.when();
    }

    private void goBackToLive() {
        if (!briefing.workingCopy.equals(briefing.liveCopy())) {
            new Pen(briefing, move.who(), move.when())
                    .keep(briefing.liveCopy(), new Revision.Why(Revision.Reason.DISCARDED, ""));
        }
        settle();
    }

    /** Nothing is pending any more: no words wait for approval, nothing was sent back. */
    private void settle() {
        briefing.sentBackRevision = null;
        briefing.sentBackNote = null;
        briefing.submittedAt = null;
        Contribution.settle(briefing);
    }

    private void changeStanding() {
        briefing.standingNote = move.said().publicNote();
        briefing.standingChangedAt = move.when().instant();
        briefing.standingChangedBy = move.who();
    }

    private Listed listed() {
        var copy = briefing.liveCopy();
        return new Listed(briefing.id, copy.topics(), briefing.authorSlug, copy.byline(), briefing.published());
    }
}
