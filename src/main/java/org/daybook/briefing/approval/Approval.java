package org.daybook.briefing.approval;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.briefing.Briefing;
import org.daybook.staff.Staff;
import org.daybook.workflow.Part;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Who approved a part of a briefing as it is now. It goes when the part changes. */
@Entity
@Table(name = "approval")
public class Approval extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Briefing briefing;

    @Enumerated(EnumType.STRING)
    public Part part;

    @ManyToOne(fetch = FetchType.LAZY)
    public Staff staff;

    /** The revision that was looked at. */
    public Integer revision;

    public Instant approvedAt;

    protected Approval() {}

    private Approval(Briefing briefing, Part part, Staff staff, Instant now) {
        this.briefing = briefing;
        this.part = part;
        this.staff = staff;
        this.revision = briefing.lastRevision;
        this.approvedAt = now;
    }

    static List<Approval> in(Briefing briefing) {
        return list("from Approval a join fetch a.staff where a.briefing = ?1", briefing);
    }

    static void give(Briefing briefing, Set<Part> parts, Staff staff, Instant now) {
        clear(briefing, parts);
        parts.forEach(part -> new Approval(briefing, part, staff, now).persist());
    }

    static void clear(Briefing briefing, Set<Part> parts) {
        delete("briefing = ?1 and part in ?2", briefing, parts);
    }
}
