package org.daybook.briefing.remark;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.briefing.Briefing;
import org.daybook.log.Act;
import org.daybook.staff.Staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import org.jspecify.annotations.Nullable;

/**
 * A comment inside the newsroom on some words of one revision, on a section, or on the whole. What it says never
 * changes, nor do the words that it quotes.
 */
@Entity
@Table(name = "remark")
public class Remark extends PanacheEntityBase {

    /** The longest remark, reason or quotation, in characters. */
    public static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Briefing briefing;

    /** The point or section it is about; null for the whole. */
    public @Nullable String passage;

    /** What that was called then. */
    public String place;

    /** The words it is about, as they were; empty where it is about all of them. */
    public String quoted;

    /** The revision that was looked at. */
    public Integer revision;

    public String text;

    @ManyToOne(fetch = FetchType.LAZY)
    public Staff author;

    public Instant madeAt;

    /** The remark that this one answers. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Remark answers;

    /** Whether nothing is published while it is open. */
    public boolean blocking;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Staff resolvedBy;

    public @Nullable Instant resolvedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Staff waivedBy;

    public @Nullable Instant waivedAt;

    /** Why publication goes on although the remark is open. */
    public String waiver;

    protected Remark() {}

    private Remark(Briefing briefing, Anchor anchor, String quoted, String text, Staff author, Instant now) {
        this.briefing = briefing;
        this.passage = anchor.id().isEmpty() ? null : anchor.id();
        this.place = anchor.place();
        this.quoted = quoted;
        this.revision = briefing.lastRevision;
        this.text = text;
        this.author = author;
        this.madeAt = now;
        this.waiver = "";
    }

    /** The newest remarks on a briefing with their answers, oldest of them first. */
    public static List<Remark> on(Briefing briefing, int most) {
        var newest = Remark.<Remark>find(
                        "from Remark r join fetch r.author left join fetch r.resolvedBy left join fetch r.waivedBy where r.briefing = ?1 order by r.id desc",
                        briefing)
                .page(Page.ofSize(most))
                .list();
        return newest.stream().sorted(Comparator.comparing(remark -> remark.id)).toList();
    }

    /** Those that stop publication now, oldest first. */
    public static List<Remark> blocking(Briefing briefing) {
        return list(
                "from Remark r join fetch r.author where r.briefing = ?1 and r.blocking and r.resolvedAt is null and r.waivedAt is null order by r.id",
                briefing);
    }

    /** One remark that answers no other. */
    public static Optional<Remark> of(Briefing briefing, long id) {
        return find("briefing = ?1 and id = ?2 and answers is null", briefing, id)
                .firstResultOptional();
    }

    static Remark make(Briefing briefing, Anchor anchor, RemarkDraft draft, Staff author, Instant now) {
        var quoted = draft.quoted().isEmpty() && anchor.isPoint() ? anchor.words() : draft.quoted();
        var remark = new Remark(briefing, anchor, quoted, draft.text(), author, now);
        remark.blocking = draft.blocking();
        remark.persist();
        briefing.log(Act.REMARKED, author, draft.text(), now);
        return remark;
    }

    Remark answer(String words, Staff by, Instant now) {
        var answer = new Remark(briefing, new Anchor(passage == null ? "" : passage, place, ""), "", words, by, now);
        answer.answers = this;
        answer.persist();
        briefing.log(Act.ANSWERED, by, words, now);
        return answer;
    }

    public boolean isOpen() {
        return resolvedAt == null;
    }

    /** Whether it stops publication now. */
    public boolean stops() {
        return blocking && isOpen() && waivedAt == null;
    }

    void resolve(Staff by, Instant now) {
        resolvedBy = by;
        resolvedAt = now;
        briefing.log(Act.RESOLVED, by, text, now);
    }

    /** Opens it again; what was waived stands no more. */
    void reopen(Staff by, Instant now) {
        resolvedBy = null;
        resolvedAt = null;
        waivedBy = null;
        waivedAt = null;
        waiver = "";
        briefing.log(Act.REMARK_REOPENED, by, text, now);
    }

    void waive(String reason, Staff by, Instant now) {
        waivedBy = by;
        waivedAt = now;
        waiver = reason;
        briefing.log(Act.REMARK_WAIVED, by, text + " Waived because: " + reason, now);
    }
}
