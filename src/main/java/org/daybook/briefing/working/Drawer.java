package org.daybook.briefing.working;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.CopyColumn;
import org.daybook.briefing.copy.Copy;
import org.daybook.staff.Staff;

import org.jspecify.annotations.Nullable;

/**
 * Where one person's unsaved texts of one briefing lie, or of those that were never saved. While it is open nobody else
 * can open it: what two requests of one person put in at the same time comes in one after the other.
 */
public final class Drawer {

    private final Staff who;
    private final @Nullable Briefing briefing;

    private Drawer(Staff who, @Nullable Briefing briefing) {
        this.who = who;
        this.briefing = briefing;
    }

    /** Opens it until the transaction ends. Whoever also holds the log has to hold that first. */
    public static Drawer open(Staff who, @Nullable Briefing briefing) {
        Staff.findById(who.id, LockModeType.PESSIMISTIC_WRITE);
        return new Drawer(who, briefing);
    }

    /**
     * Puts down what was typed. It takes the place of older words of the same tab, or of the words that the page was
     * opened with; where those have been changed from elsewhere it is put beside them.
     *
     * @param saved the words that need no keeping
     */
    public Kept keep(Typed typed, Copy saved) {
        var sheet = typed.sheet();
        var found = find(sheet);
        if (found.filter(row -> row.isOf(sheet) && row.turn >= sheet.turn()).isPresent()) {
            return new Kept(Kept.Outcome.KNOWN, found.get().sheet());
        }
        var mine = found.filter(row -> mayReplace(row, sheet));
        if (typed.copy().withoutBlankPoints().equals(saved)) {
            mine.ifPresent(row -> row.end(sheet, typed.at()));
            return new Kept(Kept.Outcome.SAVED, mine.map(WorkingCopy::sheet).orElse(sheet));
        }
        if (mine.isEmpty() && found.filter(row -> row.copy.equals(typed.copy())).isPresent()) {
            return new Kept(Kept.Outcome.KNOWN, found.get().sheet());
        }
        if (new CopyColumn().convertToDatabaseColumn(typed.copy()).length() > WorkingCopy.LONGEST) {
            return new Kept(Kept.Outcome.TOO_LONG, sheet);
        }
        return mine.map(row -> written(row, typed)).orElseGet(() -> putBeside(typed));
    }

    private Kept putBeside(Typed typed) {
        if (WorkingCopy.openOnesOf(who) >= WorkingCopy.MOST) {
            return new Kept(Kept.Outcome.TOO_MANY, typed.sheet());
        }
        var row = new WorkingCopy(freeKey(typed.sheet()), who, briefing, typed.at());
        var kept = written(row, typed);
        row.persist();
        return kept;
    }

    private static Kept written(WorkingCopy row, Typed typed) {
        row.write(typed);
        return new Kept(Kept.Outcome.KEPT, row.sheet());
    }

    /**
     * The words of that page are saved: what was put down of them has ended, and so has what is still on its way from
     * the same tab.
     */
    public void end(Sheet sheet, Instant now) {
        WorkingCopy.forget(who, now);
        var found = find(sheet).filter(row -> mayReplace(row, sheet));
        if (sheet.hasTab()) {
            var row = found.orElseGet(() -> new WorkingCopy(UUID.randomUUID().toString(), who, briefing, now));
            row.end(sheet, now);
            row.persist();
        } else {
            found.ifPresent(WorkingCopy::delete);
        }
    }

    /** Throws a text away; what is typed on in its tab is kept again. */
    public static void throwAway(WorkingCopy text, Instant now) {
        text.end(text.sheet(), now);
    }

    private Optional<WorkingCopy> find(Sheet sheet) {
        var ofTab = sheet.hasTab() ? one("tab", sheet.tab()) : Optional.<WorkingCopy>empty();
        return ofTab.or(() -> one("id", keyOf(sheet)));
    }

    private Optional<WorkingCopy> one(String field, String value) {
        return WorkingCopy.<WorkingCopy>find(
                        "staff.id = :staff and " + field + " = :value", Map.of("staff", who.id, "value", value))
                .stream()
                .filter(row -> row.isOf(briefing))
                .findFirst();
    }

    private boolean mayReplace(WorkingCopy row, Sheet sheet) {
        return row.isOf(sheet) || sheet.key().isEmpty() || row.number == sheet.number();
    }

    /** A page that names no working copy has one row for all it sends. */
    private String keyOf(Sheet sheet) {
        if (!sheet.key().isEmpty()) {
            return sheet.key();
        }
        var plain = who.id + ":" + (briefing == null ? "" : briefing.id);
        return UUID.nameUUIDFromBytes(plain.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String freeKey(Sheet sheet) {
        var key = keyOf(sheet);
        return WorkingCopy.count("id", key) == 0 ? key : UUID.randomUUID().toString();
    }
}
