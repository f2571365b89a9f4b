package org.daybook.briefing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
import org.daybook.workflow.EditionKind;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.hibernate.annotations.Immutable;

/** An edition is a revision that went live. It never changes; the newest is what readers see. */
@Entity
@Immutable
@Table(name = "edition")
public class Edition extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Briefing briefing;

    public Integer number;

    @ManyToOne(fetch = FetchType.LAZY)
    public Revision revision;

    @Enumerated(EnumType.STRING)
    public EditionKind kind;

    public String publicNote;

    @ManyToOne(fetch = FetchType.LAZY)
    public Staff publisher;

    public Instant wentLiveAt;

    protected Edition() {}

    Edition(Briefing briefing, Revision revision, EditionKind kind, Move move) {
        this.briefing = briefing;
        this.number = briefing.lastEdition;
        this.revision = revision;
        this.kind = kind;
        this.publicNote = move.said().publicNote();
        this.publisher = move.who();
        this.wentLiveAt = move.when().instant();
    }

    public Copy copy() {
        return revision.copy;
    }

    /** All editions of a briefing, newest first, each without its words. */
    public static List<Edition> of(Briefing briefing) {
        return list("from Edition e join fetch e.publisher where e.briefing = ?1 order by e.number desc", briefing);
    }

    /** One edition of a briefing by its number. */
    public static Optional<Edition> of(Briefing briefing, int number) {
        return Edition.<Edition>find(
                        "from Edition e join fetch e.revision where e.briefing = ?1 and e.number = ?2",
                        briefing,
                        number)
                .firstResultOptional();
    }
}
