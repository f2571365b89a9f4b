package org.daybook.briefing;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.staff.Staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That somebody has words in a briefing, and whether anybody else has approved them since. */
@Entity
@Table(name = "contribution")
public class Contribution extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne
    public Briefing briefing;

    @ManyToOne
    public Staff staff;

    public boolean unapproved;

    protected Contribution() {}

    static Optional<Contribution> of(Briefing briefing, Staff staff) {
        return find("briefing = ?1 and staff = ?2", briefing, staff).firstResultOptional();
    }

    /** The names of those whose words nobody else has approved yet. */
    public static List<String> unapprovedNames(Briefing briefing) {
        return Contribution.<Contribution>list(
                        "from Contribution c join fetch c.staff where c.briefing = ?1 and c.unapproved order by c.id",
                        briefing)
                .stream()
                .map(contribution -> contribution.staff.displayName)
                .toList();
    }

    static void note(Briefing briefing, Staff staff) {
        var contribution = of(briefing, staff).orElseGet(Contribution::new);
        contribution.briefing = briefing;
        contribution.staff = staff;
        contribution.unapproved = true;
        contribution.persist();
    }

    /** An approval was taken back: what was written since the live edition waits for one again. */
    static void unsettle(Briefing briefing) {
        var live = briefing.liveEdition == null ? 0 : briefing.live().revision.number;
        update(
                "unapproved = true where briefing = ?1 and staff.id in (select r.author.id from Revision r where r.briefing = ?1 and r.number > ?2)",
                briefing,
                live);
    }

    /** All words so far were approved by somebody who wrote none of them, or are gone. */
    static void settle(Briefing briefing) {
        update("unapproved = false where briefing = ?1", briefing);
    }
}
