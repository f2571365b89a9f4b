package org.daybook.briefing;

import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.staff.Staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That somebody has words in a briefing, and so sees it. */
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

    protected Contribution() {}

    static Optional<Contribution> of(Briefing briefing, Staff staff) {
        return find("briefing = ?1 and staff = ?2", briefing, staff).firstResultOptional();
    }

    static void note(Briefing briefing, Staff staff) {
        if (of(briefing, staff).isEmpty()) {
            var contribution = new Contribution();
            contribution.briefing = briefing;
            contribution.staff = staff;
            contribution.persist();
        }
    }
}
