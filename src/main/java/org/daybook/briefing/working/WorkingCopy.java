package org.daybook.briefing.working;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.CopyColumn;
import org.daybook.briefing.copy.Copy;
import org.daybook.staff.Staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/**
 * What one person is writing in one tab and has not saved. Nobody else sees it; it is no revision, is not logged and
 * changes nothing of the briefing, so it can never take the place of newer words.
 */
@Entity
@Table(name = "working_copy")
public class WorkingCopy extends PanacheEntityBase {

    /** How many unsaved texts are kept for one person. */
    public static final int MOST = 100;

    /** How much is kept of one text, in characters: more than any briefing that can be saved. */
    public static final int LONGEST = 2_000_000;

    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final String OPEN = "staff.id = :staff and not ended";

    @Id
    public String id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Staff staff;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Briefing briefing;

    /** The revision whose words were changed, 0 for a new briefing. */
    public Integer baseRevision;

    @Convert(converter = CopyColumn.class)
    public Copy copy;

    /** The headline or, where there is none yet, the first words, for lists. */
    public String title;

    /** How often it was put down. */
    public Integer number;

    public String tab;
    public Integer turn;
    public Instant startedAt;
    public Instant changedAt;

    /** Saved or thrown away: the words are gone from here. */
    public boolean ended;

    protected WorkingCopy() {}

    WorkingCopy(String key, Staff staff, @Nullable Briefing briefing, Instant now) {
        this.id = key;
        this.staff = staff;
        this.briefing = briefing;
        this.baseRevision = 0;
        this.copy = Copy.blank();
        this.title = "";
        this.number = 0;
        this.tab = "";
        this.turn = 0;
        this.startedAt = now;
        this.changedAt = now;
    }

    /** One that {@code who} has not saved yet. */
    public static Optional<WorkingCopy> of(Staff who, String key) {
        return find(OPEN + " and id = :key", Map.of("staff", who.id, "key", key))
                .firstResultOptional();
    }

    /** All of briefings that were never saved, changed last first. */
    public static List<UnsavedText> neverSaved(Staff who) {
        return listed(OPEN + " and briefing is null", Map.of("staff", who.id));
    }

    /** All of one briefing, changed last first. */
    public static List<UnsavedText> of(Staff who, Briefing briefing) {
        return listed(OPEN + " and briefing.id = :briefing", Map.of("staff", who.id, "briefing", briefing.id));
    }

    /** All that somebody has not saved, changed last first. */
    public static List<UnsavedText> allOf(Staff who) {
        return listed(OPEN, Map.of("staff", who.id));
    }

    private static List<UnsavedText> listed(String condition, Map<String, Object> parameters) {
        return find(
                        "select id, briefing.id, title, changedAt from WorkingCopy where " + condition
                                + " order by changedAt desc, id",
                        parameters)
                .project(UnsavedText.class)
                .list();
    }

    static long openOnesOf(Staff who) {
        return count(OPEN, Map.of("staff", who.id));
    }

    /** What has ended long ago is forgotten. */
    static void forget(Staff who, Instant now) {
        delete("staff.id = ?1 and ended and changedAt < ?2", who.id, now.minus(REMEMBERED));
    }

    /** Whether its words were typed in the tab that sends {@code sheet}. */
    boolean isOf(Sheet sheet) {
        return sheet.hasTab() && sheet.tab().equals(tab);
    }

    public boolean isOf(@Nullable Briefing other) {
        var mine = briefing == null ? null : briefing.id;
        return mine == null ? other == null : other != null && mine.equals(other.id);
    }

    void write(Typed typed) {
        copy = typed.copy();
        title = Title.of(copy);
        baseRevision = typed.revision();
        put(typed.sheet(), typed.at());
        ended = false;
    }

    /** Saved or thrown away: what is still on its way from the same tab comes too late. */
    void end(Sheet sheet, Instant now) {
        copy = Copy.blank();
        title = "";
        put(sheet, now);
        ended = true;
    }

    private void put(Sheet sheet, Instant now) {
        turn = isOf(sheet) ? Math.max(turn, sheet.turn()) : sheet.turn();
        tab = sheet.tab();
        number++;
        changedAt = now;
    }

    /** As lists show it. */
    public UnsavedText listed() {
        return new UnsavedText(id, briefing == null ? null : briefing.id, title, changedAt);
    }

    public String name() {
        return listed().name();
    }

    Sheet sheet() {
        return new Sheet(id, number, tab, turn);
    }
}
