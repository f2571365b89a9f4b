package org.daybook.briefing.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.briefing.copy.SectionKind;
import org.daybook.staff.Staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has a briefing open in one tab, and the section they are in. It counts for as long as the tab gives
 * signs of life. It is no act and no change of a briefing, so it is not logged.
 */
@Entity
@Table(name = "presence")
public class Presence extends PanacheEntityBase {

    /** How long a tab counts as open after its last sign. */
    public static final Duration LIFE = Duration.ofSeconds(25);

    /** How many open tabs of one person are counted, over all briefings. */
    private static final int MOST_TABS = 50;

    private static final String THIS_TAB = "briefingId = :briefing and staff.id = :staff and tab = :tab";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Long briefingId;

    @ManyToOne(fetch = FetchType.LAZY)
    public Staff staff;

    public String tab;

    @Enumerated(EnumType.STRING)
    public @Nullable SectionKind section;

    /** When they came to the section. */
    public Instant since;

    public Instant seenAt;

    protected Presence() {}

    private Presence(Tab tab, Staff staff, @Nullable SectionKind section, Instant now) {
        this.briefingId = tab.briefing();
        this.staff = staff;
        this.tab = tab.key();
        this.section = section;
        this.since = now;
        this.seenAt = now;
    }

    /** What a sign of life told. */
    public enum News {
        NONE,
        CAME_OR_MOVED,
        TOO_MANY_TABS
    }

    /** Takes a sign of life from a tab. */
    public static News sign(Tab tab, Staff staff, @Nullable SectionKind section, Instant now) {
        if (renewed(tab, section, now)) {
            return News.NONE;
        }
        if (moved(tab, section, now)) {
            return News.CAME_OR_MOVED;
        }
        if (count("staff = ?1 and seenAt > ?2", staff, now.minus(LIFE)) >= MOST_TABS) {
            return News.TOO_MANY_TABS;
        }
        new Presence(tab, staff, section, now).persist();
        return News.CAME_OR_MOVED;
    }

    private static boolean renewed(Tab tab, @Nullable SectionKind section, Instant now) {
        return getEntityManager()
                        .createQuery("update Presence set seenAt = :now where " + THIS_TAB
                                + " and seenAt > :dead and section is not distinct from :section")
                        .setParameter("now", now)
                        .setParameter("dead", now.minus(LIFE))
                        .setParameter("section", section)
                        .setParameter("briefing", tab.briefing())
                        .setParameter("staff", tab.staff())
                        .setParameter("tab", tab.key())
                        .executeUpdate()
                > 0;
    }

    private static boolean moved(Tab tab, @Nullable SectionKind section, Instant now) {
        return getEntityManager()
                        .createQuery(
                                "update Presence set seenAt = :now, since = :now, section = :section where " + THIS_TAB)
                        .setParameter("now", now)
                        .setParameter("section", section)
                        .setParameter("briefing", tab.briefing())
                        .setParameter("staff", tab.staff())
                        .setParameter("tab", tab.key())
                        .executeUpdate()
                > 0;
    }

    /** The tab was closed, or its page left. */
    public static void leave(Tab tab) {
        delete("briefingId = ?1 and staff.id = ?2 and tab = ?3", tab.briefing(), tab.staff(), tab.key());
    }

    /** All open tabs with one of {@code briefings}, by the names of their people. */
    public static List<Presence> on(Collection<Long> briefings, Instant now) {
        return list(
                "from Presence p join fetch p.staff s where p.briefingId in ?1 and p.seenAt > ?2 order by s.displayName, p.since, p.id",
                briefings,
                now.minus(LIFE));
    }

    /** Forgets all tabs that have long given no sign. */
    public static void sweep(Instant now) {
        delete("seenAt < ?1", now.minus(LIFE.multipliedBy(2)));
    }
}
