package org.daybook.briefing.approval;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Edition;
import org.daybook.staff.Staff;
import org.daybook.workflow.Situation.Debt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import org.jspecify.annotations.Nullable;

/** An edition went live that nobody had looked at but those who wrote it. Somebody else owes it a look. */
@Entity
@Table(name = "review_debt")
public class ReviewDebt extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Briefing briefing;

    @ManyToOne(fetch = FetchType.LAZY)
    public Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    public Staff owedBy;

    /** Those whose words nobody else had approved. */
    @ManyToMany
    @JoinTable(
            name = "review_debt_writer",
            joinColumns = @JoinColumn(name = "debt_id"),
            inverseJoinColumns = @JoinColumn(name = "staff_id"))
    public Set<Staff> writers = new HashSet<>();

    public String reason;
    public Instant owedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Staff settledBy;

    public @Nullable Instant settledAt;

    protected ReviewDebt() {}

    /** The newest edition of a briefing has just gone live unseen. */
    public static void owe(Briefing briefing, Set<Staff> writers, Staff by, String reason, Instant now) {
        var debt = new ReviewDebt();
        debt.briefing = briefing;
        debt.edition = briefing.live();
        debt.owedBy = by;
        debt.writers.addAll(writers);
        debt.reason = reason;
        debt.owedAt = now;
        debt.persist();
    }

    /** What nobody has looked at yet in a briefing, oldest first. */
    public static List<ReviewDebt> openIn(Briefing briefing) {
        return list(
                "select distinct d from ReviewDebt d join fetch d.owedBy join fetch d.edition left join fetch d.writers where d.briefing = ?1 and d.settledAt is null order by d.owedAt, d.id",
                briefing);
    }

    /** What nobody has looked at yet in the whole newsroom, oldest first. */
    public static List<ReviewDebt> open(int most) {
        return ReviewDebt.<ReviewDebt>find(
                        "from ReviewDebt d join fetch d.owedBy join fetch d.edition join fetch d.briefing b left join fetch b.liveEdition e left join fetch e.revision where d.settledAt is null order by d.owedAt, d.id")
                .page(Page.ofSize(most))
                .list();
    }

    /** How a person stands to what is owed. */
    public static Debt of(Briefing briefing, Staff who) {
        var open = openIn(briefing);
        if (open.isEmpty()) {
            return Debt.NONE;
        }
        return open.stream().anyMatch(debt -> debt.isOwn(who)) ? Debt.OWN : Debt.OTHERS;
    }

    /** Somebody has looked. What they owe themselves stays open. */
    public static void settle(Briefing briefing, Staff who, Instant now) {
        openIn(briefing).stream().filter(debt -> !debt.isOwn(who)).forEach(debt -> debt.settled(who, now));
    }

    /** Nobody needs to look any more: readers do not see the words, and never will. */
    public static void drop(Briefing briefing, Staff who, Instant now) {
        openIn(briefing).forEach(debt -> debt.settled(who, now));
    }

    private void settled(Staff who, Instant now) {
        settledBy = who;
        settledAt = now;
    }

    private boolean isOwn(Staff who) {
        return owedBy.id.equals(who.id) || writers.stream().anyMatch(writer -> writer.id.equals(who.id));
    }
}
