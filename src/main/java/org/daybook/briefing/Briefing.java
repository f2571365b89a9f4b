package org.daybook.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

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

import org.daybook.briefing.copy.Completeness;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.PointNumbers;
import org.daybook.briefing.copy.Shortcoming;
import org.daybook.briefing.listing.Listed;
import org.daybook.briefing.listing.Listing;
import org.daybook.log.Act;
import org.daybook.log.Happening;
import org.daybook.log.LogHead;
import org.daybook.staff.Staff;
import org.daybook.web.Moment;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Refused;
import org.daybook.workflow.Situation;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Standing;

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

    /** When its meaning last changed for readers, if it did since first publication. */
    public @Nullable Instant updatedAt;

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
        startedBy = by;
        startedAt = now.instant();
        changedBy = by;
        changedAt = now.instant();
    }

    /** Starts a draft with {@code copy} as its first revision. */
    public static Briefing start(Copy copy, Staff by, Moment now) {
        return create(copy, by, now, Revision.Reason.STARTED, null);
    }

    /** Starts a draft from a file. {@code written} is the date in the file. */
    public static Briefing bring(Copy copy, Moment written, Staff by, Moment now) {
        return create(copy, by, now, Revision.Reason.IMPORTED, written);
    }

    private static Briefing create(Copy copy, Staff by, Moment now, Revision.Reason reason, @Nullable Moment written) {
        var briefing = new Briefing(by, now);
        if (written != null) {
            briefing.writtenAt = written.instant();
            briefing.writtenOn = written.day();
        }
        briefing.persist();
        var numbers = new PointNumbers(copy.passages().stream()
                .mapToInt(passage -> PointNumbers.numberOf(passage.id()))
                .max()
                .orElse(0));
        briefing.write(copy, numbers, by, now, reason);
        briefing.log(reason == Revision.Reason.IMPORTED ? Act.IMPORTED : Act.STARTED, by, "", now.instant());
        return briefing;
    }

    /** One briefing, if {@code who} may see it: editors see all, writers those that have words of theirs. */
    public static Optional<Briefing> visibleTo(Staff who, long id) {
        return Briefing.<Briefing>find(
                        "from Briefing b join fetch b.startedBy join fetch b.changedBy left join fetch b.liveEdition e left join fetch e.revision where b.id = ?1",
                        id)
                .firstResultOptional()
                .filter(briefing -> who.isEditor() || briefing.hasWordsOf(who));
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
        var slug = Byline.slug(liveCopy().byline(), startedBy);
        return slug.isEmpty() ? "" : "/authors/" + slug;
    }

    /** The headline, or a word for its absence. */
    public String title() {
        return headline.isEmpty() ? "Untitled" : headline;
    }

    /** When readers last got something new: first publication or the last change of meaning. */
    public Instant changedForReadersAt() {
        return updatedAt == null ? published().instant() : updatedAt;
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
        var contribution = Contribution.of(this, who);
        var missing =
                Completeness.of(workingCopy).stream().map(Shortcoming::words).toList();
        return new Situation(
                stage,
                standing,
                who.role,
                contribution.isPresent(),
                contribution.filter(words -> words.unapproved).isPresent(),
                standingChangedBy != null && standingChangedBy.id.equals(who.id),
                lastRevision == 1 && latest().reason == Revision.Reason.IMPORTED,
                liveEdition == null || !workingCopy.equals(liveCopy()),
                missing);
    }

    /** Why {@code who} may not write here now; empty where they may. */
    public String writingRefusal(Staff who) {
        if (standing == Standing.KILLED) {
            return "This briefing was killed. Nobody can change it any more.";
        }
        return switch (stage) {
            case DRAFT -> "";
            case IN_REVIEW -> who.isEditor() ? "" : "The briefing is in review. Recall it to go on writing.";
            case APPROVED -> who.isEditor() ? "" : "The briefing is approved. Ask an editor to send it back.";
            case SCHEDULED -> "The briefing is scheduled. An editor has to unschedule it first.";
            case PUBLISHED -> "The briefing is published. Start a new version to change it.";
            case SPIKED -> "The briefing is spiked. An editor can take it off the spike.";
        };
    }

    /** Whether the slug that {@code copy} asks for belongs to another briefing. */
    public static boolean slugIsTaken(Copy copy, @Nullable Briefing own) {
        if (copy.slug().isEmpty()) {
            return false;
        }
        return own == null ? Address.findById(copy.slug()) != null : Address.isTaken(copy.slug(), own);
    }

    /** Whether every point of {@code copy} that has an id got it from this briefing. */
    public boolean knowsPointsOf(Copy copy) {
        var numbers = new PointNumbers(lastPoint);
        return copy.sections().stream()
                .flatMap(section -> section.passages().stream()
                        .filter(passage -> !passage.id().equals(section.kind().field())))
                .allMatch(passage -> passage.id().isEmpty() || numbers.gaveOut(passage.id()));
    }

    /**
     * Saves the words as a new revision, if any differ. An edit to approved copy puts it back in review.
     *
     * @return whether anything was changed
     * @throws Refused where {@code who} may not write here now
     */
    public boolean save(Copy copy, Staff who, Moment now) {
        var refusal = writingRefusal(who);
        if (!refusal.isEmpty()) {
            throw Refused.writing(refusal);
        }
        return write(copy, new PointNumbers(lastPoint), who, now, Revision.Reason.SAVED) && logged(Act.SAVED, who, now);
    }

    private boolean logged(Act act, Staff who, Moment now) {
        log(act, who, "Revision " + lastRevision, now.instant());
        return true;
    }

    private boolean write(Copy copy, PointNumbers numbers, Staff who, Moment now, Revision.Reason reason) {
        var slug = copy.slug().isEmpty() ? Address.free(copy.headline(), this) : copy.slug();
        var written = copy.withSlug(slug).numbered(numbers);
        if (lastRevision > 0 && written.equals(workingCopy)) {
            return false;
        }
        Address.reserve(slug, this);
        workingCopy = written;
        headline = written.headline();
        lastPoint = numbers.last();
        keep(who, now, reason);
        Contribution.note(this, who);
        if (stage == Stage.APPROVED) {
            stage = Stage.IN_REVIEW;
            submittedAt = now.instant();
        }
        return true;
    }

    private void keep(Staff who, Moment now, Revision.Reason reason) {
        lastRevision++;
        changedBy = who;
        changedAt = now.instant();
        new Revision(this, who, reason, now.instant()).persist();
    }

    /**
     * The one door for every change of stage or standing.
     *
     * @throws Refused with every reason, where the rules do not allow it; then nothing was changed
     */
    public void perform(Move move) {
        LogHead.hold();
        var transition = move.transition();
        var refusals = transition.refusals(situation(move.who()), move.said());
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        var wasLive = standing == Standing.LIVE;
        if (wasLive && transition.touchesPublic()) {
            Listing.remove(id, published().day());
        }
        stage = transition.stageAfter(stage);
        standing = transition.standingAfter(standing);
        apply(move, wasLive);
        if (standing == Standing.LIVE && transition.touchesPublic()) {
            Listing.put(listed());
        }
        var note = move.said().note().isEmpty()
                ? move.said().publicNote()
                : move.said().note();
        log(transition.act(), move.who(), note, move.when().instant());
    }

    private void apply(Move move, boolean wasLive) {
        switch (move.transition()) {
            case SUBMIT -> submittedAt = move.when().instant();
            case SEND_BACK -> {
                sentBackRevision = lastRevision;
                sentBackNote = move.said().note();
            }
            case APPROVE -> Contribution.settle(this);
            case PUBLISH, BRING_IN -> goLive(move, wasLive);
            case DISCARD -> backToLive(move);
            case WITHDRAW, REINSTATE, KILL -> changeStanding(move);
            case RECALL, REOPEN, SPIKE, UNSPIKE -> {}
        }
    }

    private void goLive(Move move, boolean wasLive) {
        if (!wasLive) {
            var date = dateOfFirstPublication(move.when());
            publishedAt = date.instant();
            publishedOn = date.day();
        }
        lastEdition++;
        updatedAt =
                wasLive && move.said().kind() != EditionKind.MINOR ? move.when().instant() : updatedAt;
        var kind = wasLive ? Objects.requireNonNull(move.said().kind()) : EditionKind.FIRST;
        var edition = new Edition(this, latest(), kind, move);
        edition.persist();
        liveEdition = edition;
        sentBackRevision = null;
        sentBackNote = null;
        submittedAt = null;
        Contribution.settle(this);
        Address.open(workingCopy.slug());
    }

    /** A file's own date stands, if it is past: the words are as old as it says. */
    private Moment dateOfFirstPublication(Moment now) {
        return writtenAt != null && writtenOn != null && writtenAt.isBefore(now.instant())
                ? new Moment(writtenAt, writtenOn)
                : now;
    }

    private void backToLive(Move move) {
        if (!workingCopy.equals(liveCopy())) {
            workingCopy = liveCopy();
            headline = workingCopy.headline();
            Address.reserve(workingCopy.slug(), this);
            keep(move.who(), move.when(), Revision.Reason.DISCARDED);
        }
        sentBackRevision = null;
        sentBackNote = null;
        Contribution.settle(this);
    }

    private void changeStanding(Move move) {
        standingNote = move.said().publicNote();
        standingChangedAt = move.when().instant();
        standingChangedBy = move.who();
    }

    private Listed listed() {
        var copy = liveCopy();
        return new Listed(id, copy.topics(), Byline.slug(copy.byline(), startedBy), copy.byline(), published());
    }

    public void log(Act act, Staff who, String note, Instant now) {
        new Happening(who.id, who.displayName, act, id, title(), note, now).log();
    }
}
