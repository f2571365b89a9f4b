package org.daybook.briefing.house;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.approval.Approvals;
import org.daybook.briefing.copy.Words;
import org.daybook.briefing.style.Finding;
import org.daybook.log.Act;
import org.daybook.staff.Staff;
import org.daybook.workflow.Refusal;
import org.daybook.workflow.Refusal.Reason;
import org.daybook.workflow.Refused;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/** That words may stand which a rule forbids. It holds for just these words; other words are checked anew. */
@Entity
@Table(name = "waiver")
public class Waiver extends PanacheEntityBase {

    /** The longest reason, in characters. */
    public static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne
    public Briefing briefing;

    public String rule;
    public String passage;
    public String matter;
    public String textHash;

    /** What was wrong, as a sentence. */
    public String words;

    public String reason;

    @ManyToOne
    public Staff givenBy;

    public Instant givenAt;

    @ManyToOne
    public @Nullable Staff revokedBy;

    public @Nullable Instant revokedAt;

    protected Waiver() {}

    /**
     * Gives a waiver and logs it. Only {@link Briefing#waive} calls this.
     *
     * @throws Refused with every reason, where {@code by} may not; then nothing was changed
     */
    public static void give(Briefing briefing, Finding.Case about, String reason, Staff by, Instant now) {
        var found = StyleReport.of(briefing).blocking().stream()
                .filter(finding -> finding.about().equals(about))
                .findFirst();
        var refusals = refusals(briefing, found.isPresent(), reason, by);
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        var words = found.orElseThrow().words();
        var waiver = new Waiver();
        waiver.briefing = briefing;
        waiver.rule = about.rule();
        waiver.passage = about.passage();
        waiver.matter = about.matter();
        waiver.textHash = about.textHash();
        waiver.words = words;
        waiver.reason = reason;
        waiver.givenBy = by;
        waiver.givenAt = now;
        waiver.persist();
        briefing.log(Act.WAIVED, by, words + " Waived because: " + reason, now);
    }

    private static List<Refusal> refusals(Briefing briefing, boolean found, String reason, Staff by) {
        var refusals = new ArrayList<Refusal>();
        if (!by.isEditor()) {
            refusals.add(new Refusal(Reason.ROLE, "Waiving a rule is for editors."));
        }
        refusals.addAll(Approvals.ownWork(briefing, by, "waive the rule"));
        if (!found) {
            refusals.add(new Refusal(Reason.UNCHANGED, "No rule stands against these words any more."));
        }
        if (reason.isEmpty() || reason.length() > LONGEST || !Words.areText(reason)) {
            refusals.add(new Refusal(Reason.NOT_SAID, "Give a reason: 1 to " + LONGEST + " characters of plain text."));
        }
        return refusals;
    }

    /** The waivers on a briefing that nobody has revoked, oldest first. */
    public static List<Waiver> on(Briefing briefing) {
        return list(
                "from Waiver w join fetch w.givenBy where w.briefing = ?1 and w.revokedAt is null order by w.id",
                briefing);
    }

    /** One waiver on a briefing that nobody has revoked. */
    public static Optional<Waiver> of(Briefing briefing, long id) {
        return find("briefing = ?1 and id = ?2 and revokedAt is null", briefing, id)
                .firstResultOptional();
    }

    /**
     * Takes the waiver back and logs it.
     *
     * @throws Refused where {@code by} may not
     */
    public void revoke(Staff by, Instant now) {
        if (!by.isEditor()) {
            throw new Refused(List.of(new Refusal(Reason.ROLE, "Revoking a waiver is for editors.")));
        }
        revokedBy = by;
        revokedAt = now;
        briefing.log(Act.WAIVER_REVOKED, by, words, now);
    }

    Finding.Case about() {
        return new Finding.Case(rule, passage, matter, textHash);
    }
}
