package org.daybook.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Revision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What people call a revision, and whether it stands on top of the history. The revision itself never changes. */
@Entity
@Table(name = "milestone")
class Milestone extends PanacheEntityBase {

    /** The longest name, in characters. */
    static final int LONGEST = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Revision revision;

    /** May be empty for one that is only pinned. */
    public String name;

    public boolean pinned;

    protected Milestone() {}

    /** A pinned revision in a list. */
    public record Pinned(Integer number, String name, String author, Instant madeAt) {}

    /** Names, pins, or neither: then nothing is left of it. */
    static void mark(Revision revision, String name, boolean pinned) {
        var known = Milestone.<Milestone>find("revision", revision).firstResultOptional();
        if (name.isEmpty() && !pinned) {
            known.ifPresent(PanacheEntityBase::delete);
            return;
        }
        var milestone = known.orElseGet(Milestone::new);
        milestone.revision = revision;
        milestone.name = name;
        milestone.pinned = pinned;
        milestone.persist();
    }

    static Optional<Milestone> of(Revision revision) {
        return find("revision", revision).firstResultOptional();
    }

    /** Those of some revisions, by the id of the revision. */
    static Map<Long, Milestone> of(Collection<Revision.Entry> entries) {
        var ids = entries.stream().map(Revision.Entry::id).toList();
        return Milestone.<Milestone>list("revision.id in ?1", ids).stream()
                .collect(Collectors.toMap(milestone -> milestone.revision.id, Function.identity()));
    }

    /** The pinned ones of a briefing, newest first. */
    static List<Pinned> pinned(Briefing briefing, int most) {
        return getEntityManager()
                .createQuery(
                        "select new org.daybook.history.Milestone$Pinned(r.number, m.name, a.displayName, r.madeAt) from Milestone m join m.revision r join r.author a where r.briefing = ?1 and m.pinned order by r.number desc",
                        Pinned.class)
                .setParameter(1, briefing)
                .setMaxResults(most)
                .getResultList();
    }
}
