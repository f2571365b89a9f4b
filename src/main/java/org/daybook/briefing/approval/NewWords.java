package org.daybook.briefing.approval;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

/** That somebody wrote in a part of a briefing since it was last published, and whether anybody else approved that. */
@Entity
@Table(name = "new_words")
public class NewWords extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Briefing briefing;

    @Enumerated(EnumType.STRING)
    public Part part;

    @ManyToOne(fetch = FetchType.LAZY)
    public Staff staff;

    public boolean approved;

    protected NewWords() {}

    private NewWords(Briefing briefing, Part part, Staff staff) {
        this.briefing = briefing;
        this.part = part;
        this.staff = staff;
    }

    /** All that waits for approval, in the order in which people began to write, with them. */
    static List<NewWords> waitingIn(Briefing briefing) {
        return list(
                "from NewWords w join fetch w.staff where w.briefing = ?1 and not w.approved order by w.id", briefing);
    }

    /** What somebody changed waits for approval from now on. */
    static void note(Briefing briefing, Set<Part> parts, Staff staff) {
        var before = NewWords.<NewWords>list("briefing = ?1 and staff = ?2 and part in ?3", briefing, staff, parts);
        before.forEach(words -> words.approved = false);
        var known = before.stream().map(words -> words.part).collect(Collectors.toSet());
        var fresh = EnumSet.copyOf(parts);
        fresh.removeAll(known);
        fresh.forEach(part -> new NewWords(briefing, part, staff).persist());
    }

    static void approve(Briefing briefing, Set<Part> parts) {
        NewWords.<NewWords>list("briefing = ?1 and part in ?2", briefing, parts)
                .forEach(words -> words.approved = true);
    }

    /** All approvals are taken back. */
    static void waitAgain(Briefing briefing) {
        NewWords.<NewWords>list("briefing", briefing).forEach(words -> words.approved = false);
    }

    /** The words are no longer new: they were published, or are gone. */
    static void forget(Briefing briefing) {
        delete("briefing", briefing);
    }
}
