package org.daybook.briefing.remark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.approval.Approvals;
import org.daybook.briefing.copy.Words;
import org.daybook.log.LogHead;
import org.daybook.staff.Staff;
import org.daybook.workflow.Refusal;
import org.daybook.workflow.Refusal.Reason;
import org.daybook.workflow.Refused;

/** One person's remarks on one briefing: what they may say and do there. Who may see the briefing is asked before. */
public final class Remarking {

    private final Briefing briefing;
    private final Staff who;
    private final Instant now;

    public Remarking(Briefing briefing, Staff who, Instant now) {
        LogHead.hold();
        this.briefing = briefing;
        this.who = who;
        this.now = now;
    }

    /**
     * Makes a remark on the words as they are now.
     *
     * @throws Refused with every reason, where it cannot be made
     */
    public Remark make(RemarkDraft draft) {
        var wrong = new ArrayList<Refusal>();
        var anchor = Anchor.of(briefing.workingCopy, draft.about());
        if (anchor.isEmpty()) {
            wrong.add(unsaid("What the remark is about is no longer there. Choose something else."));
        } else if (!draft.quoted().isEmpty() && !anchor.get().holds(draft.quoted())) {
            wrong.add(unsaid("These words do not stand there: quote them as they are, or leave them out."));
        }
        if (draft.quoted().length() > Remark.LONGEST || !Words.areText(draft.quoted())) {
            wrong.add(unsaid("A quotation has at most " + Remark.LONGEST + " characters of plain text."));
        }
        wrong.addAll(words("A remark is", draft.text()));
        refuse(wrong);
        return Remark.make(briefing, anchor.orElseThrow(), draft, who, now);
    }

    /** @throws Refused where there is nothing to say, or too much */
    public void answer(Remark remark, String text) {
        refuse(words("An answer is", text.strip()));
        remark.answer(text.strip(), who, now);
    }

    /** Done twice, the first stands. @throws Refused where it blocks and is not theirs to resolve */
    public void resolve(Remark remark) {
        if (remark.blocking && !who.isEditor() && !remark.author.id.equals(who.id)) {
            refuse(List.of(new Refusal(
                    Reason.ROLE, "A remark that blocks publication is resolved by its author or an editor.")));
        }
        if (remark.isOpen()) {
            remark.resolve(who, now);
        }
    }

    public void reopen(Remark remark) {
        if (!remark.isOpen()) {
            remark.reopen(who, now);
        }
    }

    /**
     * Lets publication go on although the remark is open.
     *
     * @throws Refused with every reason, where they may not
     */
    public void waive(Remark remark, String reason) {
        var wrong = new ArrayList<Refusal>();
        if (!who.isEditor()) {
            wrong.add(new Refusal(Reason.ROLE, "Waiving a remark is for editors."));
        }
        wrong.addAll(Approvals.ownWork(briefing, who, "waive the remark"));
        if (!remark.stops()) {
            wrong.add(new Refusal(Reason.UNCHANGED, "The remark does not block anything."));
        }
        wrong.addAll(words("A reason is", reason.strip()));
        refuse(wrong);
        remark.waive(reason.strip(), who, now);
    }

    private static List<Refusal> words(String subject, String text) {
        return text.isEmpty() || text.length() > Remark.LONGEST || !Words.areText(text)
                ? List.of(unsaid(subject + " 1 to " + Remark.LONGEST + " characters of plain text."))
                : List.of();
    }

    private static Refusal unsaid(String words) {
        return new Refusal(Reason.NOT_SAID, words);
    }

    private static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }
}
