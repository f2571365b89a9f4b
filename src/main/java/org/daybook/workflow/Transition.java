package org.daybook.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.daybook.log.Act;

import static org.daybook.workflow.Rule.Mover.ADMIN;
import static org.daybook.workflow.Rule.Mover.CONTRIBUTOR;
import static org.daybook.workflow.Rule.Mover.EDITOR;
import static org.daybook.workflow.Rule.move;
import static org.daybook.workflow.Stage.APPROVED;
import static org.daybook.workflow.Stage.DRAFT;
import static org.daybook.workflow.Stage.IN_REVIEW;
import static org.daybook.workflow.Stage.PUBLISHED;
import static org.daybook.workflow.Stage.SCHEDULED;
import static org.daybook.workflow.Stage.SPIKED;
import static org.daybook.workflow.Standing.KILLED;
import static org.daybook.workflow.Standing.LIVE;
import static org.daybook.workflow.Standing.NEVER;
import static org.daybook.workflow.Standing.WITHDRAWN;

/**
 * The one table of moves. Buttons, permission checks, state changes, importer and log all follow it, so that they
 * cannot disagree.
 */
public enum Transition {
    SUBMIT(move("Submit for review", Act.SUBMITTED)
            .from(DRAFT)
            .when(NEVER, LIVE, WITHDRAWN)
            .to(IN_REVIEW)
            .by(CONTRIBUTOR, EDITOR)
            .complete()),
    RECALL(move("Recall from review", Act.RECALLED)
            .from(IN_REVIEW)
            .when(NEVER, LIVE, WITHDRAWN)
            .to(DRAFT)
            .by(CONTRIBUTOR)),
    SEND_BACK(move("Send back", Act.SENT_BACK)
            .from(IN_REVIEW, APPROVED)
            .when(NEVER, LIVE, WITHDRAWN)
            .to(DRAFT)
            .by(EDITOR)
            .asking(Asks.NOTE)),
    APPROVE(move("Approve", Act.APPROVED)
            .from(IN_REVIEW)
            .when(NEVER, LIVE, WITHDRAWN)
            .to(APPROVED)
            .by(EDITOR)
            .fourEyes(FourEyes.WORDS)
            .complete()),
    APPROVE_SECTIONS(move("Approve sections", Act.APPROVED_SECTIONS)
            .from(IN_REVIEW)
            .when(NEVER, LIVE, WITHDRAWN)
            .by(EDITOR)
            .fourEyes(FourEyes.CHOSEN_WORDS)
            .asking(Asks.PARTS)),
    PUBLISH(move("Publish", Act.PUBLISHED)
            .from(APPROVED, SCHEDULED)
            .when(NEVER, LIVE)
            .to(PUBLISHED)
            .making(LIVE)
            .by(EDITOR)
            .fourEyes(FourEyes.WORDS)
            .approved()
            .complete()
            .unopposed()
            .changed()
            .asking(Asks.EDITION)),
    PUBLISH_UNREVIEWED(move("Publish without review", Act.PUBLISHED_UNREVIEWED)
            .from(DRAFT, IN_REVIEW)
            .when(NEVER, LIVE)
            .to(PUBLISHED)
            .making(LIVE)
            .by(EDITOR)
            .complete()
            .unopposed()
            .changed()
            .asking(Asks.NOTE, Asks.EDITION)),
    CONFIRM(move("Confirm", Act.CONFIRMED)
            .when(LIVE, WITHDRAWN)
            .by(EDITOR)
            .fourEyes(FourEyes.DEBT)
            .settling()),
    BRING_IN(move("Bring in as published", Act.BROUGHT_IN)
            .from(DRAFT)
            .when(NEVER)
            .to(PUBLISHED)
            .making(LIVE)
            .by(ADMIN)
            .asImported()
            .complete()),
    REOPEN(move("Start a new version", Act.REOPENED)
            .from(PUBLISHED)
            .when(LIVE, WITHDRAWN)
            .to(DRAFT)
            .by(CONTRIBUTOR, EDITOR)),
    DISCARD(move("Discard the new version", Act.DISCARDED)
            .from(DRAFT, IN_REVIEW, APPROVED)
            .when(LIVE, WITHDRAWN)
            .to(PUBLISHED)
            .by(CONTRIBUTOR, EDITOR)),
    SPIKE(move("Spike", Act.SPIKED)
            .from(DRAFT, IN_REVIEW)
            .when(NEVER)
            .to(SPIKED)
            .by(CONTRIBUTOR, EDITOR)
            .asking(Asks.NOTE)),
    UNSPIKE(move("Take off the spike", Act.UNSPIKED)
            .from(SPIKED)
            .when(NEVER)
            .to(DRAFT)
            .by(EDITOR)
            .asking(Asks.NOTE)),
    WITHDRAW(move("Withdraw", Act.WITHDRAWN)
            .when(LIVE)
            .making(WITHDRAWN)
            .by(EDITOR)
            .asking(Asks.PUBLIC_NOTE)),
    REINSTATE(move("Reinstate", Act.REINSTATED)
            .when(WITHDRAWN)
            .making(LIVE)
            .by(EDITOR)
            .fourEyes(FourEyes.WITHDRAWAL)
            .asking(Asks.PUBLIC_NOTE)),
    KILL(move("Kill", Act.KILLED).when(LIVE, WITHDRAWN).making(KILLED).by(ADMIN).asking(Asks.PUBLIC_NOTE));

    private final Rule rule;

    Transition(Rule rule) {
        this.rule = rule;
    }

    /** The verb on the button. */
    public String label() {
        return rule.label;
    }

    /** The word in the log. */
    public Act act() {
        return rule.act;
    }

    /** What a person is asked for. {@link Asks#EDITION} is asked only over a live edition. */
    public Set<Asks> asks() {
        return rule.asks;
    }

    /** Whether {@code what} has to be said, or may be, for a briefing of that standing. */
    public boolean asks(Asks what, Standing standing) {
        return rule.asks.contains(what) && (what != Asks.EDITION || standing == LIVE);
    }

    /** Where the working copy is afterwards. */
    public Stage stageAfter(Stage before) {
        return rule.to == null ? before : rule.to;
    }

    /** What the public sees afterwards. */
    public Standing standingAfter(Standing before) {
        return rule.making == null ? before : rule.making;
    }

    /** Whether readers see a difference: something goes up, comes down or is replaced. */
    public boolean touchesPublic() {
        return rule.making != null;
    }

    /** Whether the move is a judgement on words, which nobody makes on their own. */
    public boolean judgesWords() {
        return rule.fourEyes == FourEyes.WORDS || rule.fourEyes == FourEyes.CHOSEN_WORDS;
    }

    /** Whether only an import makes this move, and no page or form. */
    public boolean isForImports() {
        return rule.asImported;
    }

    /** Whether a page shows this move to a person in that situation at all; it may still be blocked. */
    public boolean isOffered(Situation situation) {
        return !rule.asImported
                && (!rule.settling || situation.debt() != Situation.Debt.NONE)
                && rule.from.contains(situation.stage())
                && rule.when.contains(situation.standing())
                && rule.by.stream().anyMatch(situation::isMover);
    }

    /** What stands against this move whatever the person would say, in the order of {@link Refusal.Reason}. */
    public List<Refusal> blockers(Situation situation) {
        return Refusals.of(this, rule, situation);
    }

    /** Everything that stands against this move, in the order of {@link Refusal.Reason}; empty where it may be made. */
    public List<Refusal> refusals(Situation situation, Said said) {
        return Stream.concat(blockers(situation).stream(), Refusals.unsaid(this, situation, said).stream())
                .toList();
    }
}
