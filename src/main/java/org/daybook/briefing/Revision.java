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
import org.daybook.log.Act;
import org.daybook.staff.Staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

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
        DISCARDED("Back to the live text"),
        MERGED("Saved, merged"),
        RESTORED("Restored");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        Act act() {
            return this == RESTORED ? Act.RESTORED : Act.SAVED;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What the history says of a revision.
     *
     * @param note a few words more, may be empty
     */
    public record Why(Reason reason, String note) {

        public static final Why SAVED = new Why(Reason.SAVED, "");

        private static final int LONGEST = 200;

        public Why {
            note = shortened(note);
        }

        static String shortened(String words) {
            if (words.length() <= LONGEST) {
                return words;
            }
            var end = words.offsetByCodePoints(0, words.codePointCount(0, LONGEST - 2));
            return words.substring(0, end) + "…";
        }
    }

    /**
     * A revision in a list, without its words.
     *
     * @param changes in how many stretches of words it differs from the one before; null where nobody has counted
     */
    public record Entry(
            Long id,
            Integer number,
            Reason reason,
            String note,
            @Nullable Integer changes,
            String author,
            Instant madeAt) {}

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

    public String note;

    /** In how many stretches of words it differs from the one before; null where nobody has counted. */
    public @Nullable Integer changes;

    protected Revision() {}

    Revision(Briefing briefing, Staff author, Why why, Instant now, int changes) {
        this.briefing = briefing;
        this.number = briefing.lastRevision;
        this.copy = briefing.workingCopy;
        this.author = author;
        this.madeAt = now;
        this.reason = why.reason();
        this.note = why.note();
        this.changes = number == 1 ? null : Integer.valueOf(changes);
    }

    /** One revision of a briefing by its number. */
    public static Optional<Revision> of(Briefing briefing, int number) {
        return Revision.<Revision>find(
                        "from Revision r join fetch r.author where r.briefing = ?1 and r.number = ?2", briefing, number)
                .firstResultOptional();
    }

    /** The newest revisions below {@code number}, newest first. */
    public static List<Entry> below(Briefing briefing, int number, int most) {
        return entries("r.briefing = ?1 and r.number < ?2", briefing, number, most);
    }

    /** The newest revisions above {@code number}, newest first. */
    public static List<Entry> since(Briefing briefing, int number, int most) {
        return entries("r.briefing = ?1 and r.number > ?2", briefing, number, most);
    }

    private static List<Entry> entries(String which, Briefing briefing, int number, int most) {
        return getEntityManager()
                .createQuery(
                        "select new org.daybook.briefing.Revision$Entry(r.id, r.number, r.reason, r.note, r.changes, a.displayName, r.madeAt) from Revision r join r.author a where "
                                + which + " order by r.number desc",
                        Entry.class)
                .setParameter(1, briefing)
                .setParameter(2, number)
                .setMaxResults(most)
                .getResultList();
    }
}
