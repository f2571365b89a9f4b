package org.daybook.briefing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

import org.daybook.briefing.copy.Copy;
import org.daybook.staff.Staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import org.hibernate.annotations.Immutable;

/** A revision is a numbered snapshot of copy. It never changes. */
@Entity
@Immutable
@Table(name = "revision")
public class Revision extends PanacheEntityBase {

    /** Why a snapshot was kept. */
    public enum Reason {
        STARTED("Started"),
        SAVED("Saved"),
        IMPORTED("Imported"),
        DISCARDED("Back to the live text");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Briefing briefing;

    public Integer number;

    @Convert(converter = CopyColumn.class)
    public Copy copy;

    @ManyToOne(fetch = FetchType.LAZY)
    public Staff author;

    public Instant madeAt;

    @Enumerated(EnumType.STRING)
    public Reason reason;

    protected Revision() {}

    Revision(Briefing briefing, Staff author, Reason reason, Instant now) {
        this.briefing = briefing;
        this.number = briefing.lastRevision;
        this.copy = briefing.workingCopy;
        this.author = author;
        this.madeAt = now;
        this.reason = reason;
    }

    /** One revision of a briefing by its number. */
    public static Optional<Revision> of(Briefing briefing, int number) {
        return Revision.<Revision>find(
                        "from Revision r join fetch r.author where r.briefing = ?1 and r.number = ?2", briefing, number)
                .firstResultOptional();
    }

    /** The newest revisions below {@code number}, newest first. */
    public static List<Revision> below(Briefing briefing, int number, int most) {
        return Revision.<Revision>find(
                        "from Revision r join fetch r.author where r.briefing = ?1 and r.number < ?2 order by r.number desc",
                        briefing,
                        number)
                .page(Page.ofSize(most))
                .list();
    }
}
