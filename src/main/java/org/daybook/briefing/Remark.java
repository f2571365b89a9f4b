package org.daybook.briefing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.briefing.copy.SectionKind;
import org.daybook.log.Act;
import org.daybook.staff.Staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import org.jspecify.annotations.Nullable;

/** A comment inside the newsroom on a section of one revision, or on the whole of it. Its words never change. */
@Entity
@Table(name = "remark")
public class Remark extends PanacheEntityBase {

    /** The longest remark, in characters. */
    public static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne
    public Briefing briefing;

    @Enumerated(EnumType.STRING)
    public @Nullable SectionKind section;

    public Integer revision;
    public String text;

    @ManyToOne
    public Staff author;

    public Instant madeAt;

    @ManyToOne
    public @Nullable Staff resolvedBy;

    public @Nullable Instant resolvedAt;

    protected Remark() {}

    private Remark(Briefing briefing, @Nullable SectionKind section, String text, Staff author, Instant now) {
        this.briefing = briefing;
        this.section = section;
        this.revision = briefing.lastRevision;
        this.text = text;
        this.author = author;
        this.madeAt = now;
    }

    /** The newest remarks on a briefing, oldest of them first. */
    public static List<Remark> on(Briefing briefing, int most) {
        var newest = Remark.<Remark>find(
                        "from Remark r join fetch r.author left join fetch r.resolvedBy where r.briefing = ?1 order by r.id desc",
                        briefing)
                .page(Page.ofSize(most))
                .list();
        return newest.stream().sorted(Comparator.comparing(remark -> remark.id)).toList();
    }

    /** Makes a remark on the words as they are now. */
    public static Remark make(
            Briefing briefing, @Nullable SectionKind section, String text, Staff author, Instant now) {
        var remark = new Remark(briefing, section, text, author, now);
        remark.persist();
        briefing.log(Act.REMARKED, author, text, now);
        return remark;
    }

    public boolean isOpen() {
        return resolvedAt == null;
    }

    /** Marks the remark as dealt with. Done twice, the first stands. */
    public void resolve(Staff by, Instant now) {
        if (isOpen()) {
            resolvedBy = by;
            resolvedAt = now;
            briefing.log(Act.RESOLVED, by, text, now);
        }
    }
}
