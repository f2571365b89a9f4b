package org.daybook.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.daybook.briefing.approval.Approvals;
import org.daybook.briefing.approval.ReviewDebt;
import org.daybook.briefing.copy.Completeness;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.PointNumbers;
import org.daybook.briefing.house.StyleReport;
import org.daybook.briefing.house.Waiver;
import org.daybook.briefing.remark.Remark;
import org.daybook.briefing.style.Finding;
import org.daybook.log.Act;
import org.daybook.log.Happening;
import org.daybook.log.LogHead;
import org.daybook.staff.Staff;
import org.daybook.web.Moment;
import org.daybook.workflow.Refused;
import org.daybook.workflow.Said;
import org.daybook.workflow.Situation;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Standing;
import org.daybook.workflow.Transition;
import org.daybook.workflow.Writing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/**
 * The unit of publication. Its words change through {@link #save}, everything else through {@link #perform}; both log
 * what they do in the same transaction.
 */
@Entity
@Table(name = "briefing")
public class Briefing extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    public Integer version;

    /** A UUID, for feeds: it stays when the address changes. */
    public String publicId;

    @Enumerated(EnumType.STRING)
    public Stage stage;

    @Enumerated(EnumType.STRING)
    public Standing standing;

    @Convert(converter = CopyColumn.class)
    public Copy workingCopy;

    /** The headline of the working copy, for lists. */
    public String headline;

    public Integer lastPoint;
    public Integer lastRevision;
    public Integer lastEdition;

    @ManyToOne(fetch = FetchType.LAZY)
    public Staff startedBy;

    public Instant startedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Staff changedBy;

    public Instant changedAt;
    public @Nullable Instant submittedAt;
    public @Nullable Integer sentBackRevision;
    public @Nullable String sentBackNote;

    /** The date in the file that brought the briefing; it becomes the date of first publication. */
    public @Nullable Instant writtenAt;

    public @Nullable LocalDate writtenOn;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Edition liveEdition;

    /** First publication, as readers see it. */
    public @Nullable Instant publishedAt;

    public @Nullable LocalDate publishedOn;

    /** The newest edition that changed the meaning, if one has since first publication. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Edition lastChange;

    /** Where the page of whoever wrote the live edition is, below {@code /authors}; empty where nobody is named. */
    public String authorSlug;

    /** What readers were told when it was withdrawn, reinstated or killed. */
    public @Nullable String standingNote;

    public @Nullable Instant standingChangedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Staff standingChangedBy;

    protected Briefing() {}

    private Briefing(Staff by, Moment now) {
        publicId = UUID.randomUUID().toString();
        stage = Stage.DRAFT;
        standing = Standing.NEVER;
        workingCopy = Copy.blank();
        headline = "";
        lastPoint = 0;
        lastRevision = 0;
        lastEdition = 0;
        authorSlug = "";
        startedBy = by;
        startedAt = now.instant();
        changedBy = by;
        changedAt = now.instant();
    }

    /** Starts a draft with {@code copy} as its first revision. */
    public static Briefing start(Copy copy, Staff by, Moment now) {
        var briefing = new Briefing(by, now);
        briefing.persist();
        new Pen(briefing, by, now).begin(copy, new Revision.Why(Revision.Reason.STARTED, ""));
        briefing.log(Act.STARTED, by, "", now.instant());
        return briefing;
    }

    /** Starts a draft from a file. {@code written} is the date in the file. */
    public static Briefing bring(Copy copy, Moment written, Staff by, Moment now) {
        var briefing = new Briefing(by, now);
        briefing.writtenAt = written.instant();
        briefing.writtenOn = written.day();
        briefing.persist();
        new Pen(briefing, by, now).begin(copy, new Revision.Why(Revision.Reason.IMPORTED, ""));
        briefing.log(Act.IMPORTED, by, "", now.instant());
        return briefing;
    }

    public boolean hasWordsOf(Staff who) {
        return Contribution.of(this, who).isPresent();
    }

    public String deskPath() {
        return "/desk/briefings/" + id;
    }

    /** The public address; meaningless before first publication. */
    public String publicPath() {
        return "/briefings/" + liveCopy().slug();
    }

    /** The path of the page of whoever wrote what readers see; empty where nobody is named. */
    public String authorPath() {
        return authorSlug.isEmpty() ? "" : "/authors/" + authorSlug;
    }

    /** The headline, or a word for its absence. */
    public String title() {
        return headline.isEmpty() ? "Untitled" : headline;
    }

    /** When readers last got something new: first publication or the last change of meaning. */
    public Instant changedForReadersAt() {
        return lastChange == null ? published().instant() : lastChange.wentLiveAt;
    }

    /** What readers see. @throws NullPointerException before first publication */
    public Copy liveCopy() {
        return live().copy();
    }

    /** The newest edition. @throws NullPointerException before first publication */
    public Edition live() {
        return Objects.requireNonNull(liveEdition, "was public");
    }

    /** First publication as readers see it. @throws NullPointerException before it */
    public Moment published() {
        return new Moment(Objects.requireNonNull(publishedAt), Objects.requireNonNull(publishedOn));
    }

    public boolean isAt(int seen) {
        return version == seen;
    }

    /** The newest revision. */
    public Revision latest() {
        return Revision.of(this, lastRevision).orElseThrow();
    }

    /** All that the rules look at when {@code who} wants to move this briefing. */
    public Situation situation(Staff who) {
        var missing = Completeness.of(workingCopy).stream()
                .map(lack -> new Situation.Lack(lack.words(), "/edit#" + lack.field()))
                .toList();
        return new Situation(
                stage,
                standing,
                who.role,
                hasWordsOf(who),
                Approvals.waiting(this, who),
                liveEdition == null ? Situation.Debt.NONE : ReviewDebt.of(this, who),
                standingChangedBy != null && standingChangedBy.id.equals(who.id),
                lastRevision == 1 && latest().reason == Revision.Reason.IMPORTED,
                liveEdition == null || !workingCopy.equals(liveCopy()),
                missing,
                StyleReport.of(this).forbids(),
                Remark.blocking(this).stream()
                        .map(remark -> new Situation.Lack(
                                remark.place + ": a remark by " + remark.author.displayName + " blocks publication.",
                                "#remark-" + remark.id))
                        .toList());
    }

    /** Why {@code who} may not write here now; empty where they may. */
    public String writingRefusal(Staff who) {
        return Writing.refusal(stage, standing, who.role);
    }

    /** Whether every point of {@code copy} that has an id got it from this briefing. */
    public boolean knowsPointsOf(Copy copy) {
        return new PointNumbers(lastPoint).gaveOutAllOf(copy);
    }

    /**
     * Saves the words as a new revision, if any differ. An edit to approved copy puts it back in review.
     *
     * @return whether anything was changed
     * @throws Refused where {@code who} may not write here now
     */
    public boolean save(Copy copy, Staff who, Moment now) {
        return save(copy, Revision.Why.SAVED, who, now);
    }

    /** As {@link #save(Copy, Staff, Moment)}, where the history has more to say than that it was saved. */
    public boolean save(Copy copy, Revision.Why why, Staff who, Moment now) {
        var refusal = writingRefusal(who);
        if (!refusal.isEmpty()) {
            throw Refused.writing(refusal);
        }
        var changed = new Pen(this, who, now).write(copy, new PointNumbers(lastPoint), why);
        if (changed) {
            var note = "Revision " + lastRevision + (why.note().isEmpty() ? "" : ", " + why.note());
            log(why.reason().act(), who, note, now.instant());
        }
        return changed;
    }

    /**
     * The one door for every change of stage or standing.
     *
     * @throws Refused with every reason, where the rules do not allow it; then nothing was changed
     */
    public void perform(Move move) {
        LogHead.hold();
        var transition = move.transition();
        var situation = situation(move.who());
        var refusals = transition.refusals(situation, move.said());
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        var waiting = situation.waiting().parts();
        var approved = transition == Transition.APPROVE_SECTIONS ? move.said().parts() : waiting;
        var note = transition.judgesWords() ? Approvals.exemption(this, approved, move.who()) : "";
        new Door(this, move, waiting).pass();
        log(
                transition.act(),
                move.who(),
                Stream.of(move.said().summary(), note)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(". ")),
                move.when().instant());
        if (transition == Transition.APPROVE_SECTIONS && move.said().parts().containsAll(waiting)) {
            approveWhole(move);
        }
    }

    /** Every part is approved, and so is the whole, unless something else stands against that. */
    private void approveWhole(Move lastPart) {
        var whole = new Move(Transition.APPROVE, lastPart.who(), Said.nothing(), lastPart.when());
        if (Transition.APPROVE.blockers(situation(whole.who())).isEmpty()) {
            perform(whole);
        }
    }

    /**
     * Lets words stand that a rule of house style forbids.
     *
     * @param about which words, and what is wrong with them
     * @throws Refused with every reason, where {@code who} may not
     */
    public void waive(Finding.Case about, String reason, Staff who, Instant now) {
        LogHead.hold();
        Waiver.give(this, about, reason.strip(), who, now);
    }

    public void log(Act act, Staff who, String note, Instant now) {
        new Happening(who.id, who.displayName, act, id, title(), who.signed(note), now).log();
    }
}
