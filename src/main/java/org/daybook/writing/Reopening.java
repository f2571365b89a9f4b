package org.daybook.writing;

import java.util.List;
import java.util.Optional;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Revision;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Limits;
import org.daybook.briefing.merge.Merge;
import org.daybook.briefing.merge.Merged;
import org.daybook.briefing.working.Sheet;
import org.daybook.briefing.working.UnsavedText;
import org.daybook.briefing.working.WorkingCopy;
import org.daybook.staff.Staff;
import org.daybook.writing.EditPage.Seen;
import org.daybook.writing.EditPage.State;
import org.daybook.writing.Unsaved.Shown;
import org.daybook.writing.Unsaved.Since;
import org.daybook.writing.WritingResource.Edit;

import org.jspecify.annotations.Nullable;

/** Opens the form where its writer left it: with the words that were not saved, if there are any. */
final class Reopening {

    private Reopening() {}

    /**
     * @param wanted which unsaved text to show; null for none
     * @param first what else the form begins with
     */
    static Edit fresh(Staff who, @Nullable String wanted, Copy first) {
        var all = WorkingCopy.neverSaved(who);
        return Optional.ofNullable(wanted)
                .flatMap(key -> WorkingCopy.of(who, key))
                .filter(text -> text.isOf(null))
                .map(text -> new Edit(
                        page(null, new Seen(0, 0, sheet(text)), text.copy),
                        new Unsaved(new Shown(text.id, text.changedAt, Since.NOTHING, "", 0), without(text.id, all))))
                .orElseGet(() -> new Edit(EditPage.fresh(first), new Unsaved(null, all)));
    }

    /** @param wanted which unsaved text to show, null for the newest; where there is no such one, what is saved */
    static Edit of(Briefing briefing, Staff who, @Nullable String wanted) {
        var all = WorkingCopy.of(who, briefing);
        return all.stream()
                .map(UnsavedText::key)
                .filter(key -> wanted == null || key.equals(wanted))
                .findFirst()
                .flatMap(key -> WorkingCopy.of(who, key))
                .filter(text -> !text.copy.withoutBlankPoints().equals(briefing.workingCopy))
                .map(text -> shown(briefing, text, without(text.id, all)))
                .orElseGet(() -> new Edit(EditPage.of(briefing, briefing.workingCopy), new Unsaved(null, all)));
    }

    private static Edit shown(Briefing briefing, WorkingCopy text, List<UnsavedText> others) {
        var now = new Seen(briefing.version, briefing.lastRevision, sheet(text));
        if (text.baseRevision.equals(briefing.lastRevision)) {
            var shown = new Shown(text.id, text.changedAt, Since.NOTHING, "", briefing.lastRevision);
            return new Edit(page(briefing.id, now, text.copy), new Unsaved(shown, others));
        }
        var merged = merged(briefing, text);
        var since = merged.isPresent() ? Since.MERGED : Since.CONTESTED;
        var shown = new Shown(text.id, text.changedAt, since, briefing.changedBy.displayName, briefing.lastRevision);
        // With the old revision and no version the save that follows finds what is newer, and asks.
        var then = new Seen(-1, text.baseRevision, sheet(text));
        return new Edit(
                merged.map(both -> page(briefing.id, now, both.copy()))
                        .orElseGet(() -> page(briefing.id, then, text.copy)),
                new Unsaved(shown, others));
    }

    /** What the form would show of it: together with what was saved since, where both go together. */
    static Copy words(Briefing briefing, WorkingCopy text) {
        return merged(briefing, text).map(Merged::copy).orElse(text.copy).withoutBlankPoints();
    }

    private static Optional<Merged> merged(Briefing briefing, WorkingCopy text) {
        return Revision.of(briefing, text.baseRevision)
                .map(base -> Merge.of(base.copy, briefing.workingCopy, text.copy))
                .filter(merged ->
                        merged.isSettled() && Limits.exceededBy(merged.copy()).isEmpty());
    }

    private static EditPage page(@Nullable Long id, Seen seen, Copy copy) {
        return new EditPage(id, seen, copy, List.of(), State.WRITING);
    }

    private static Sheet sheet(WorkingCopy text) {
        return new Sheet(text.id, text.number, "", 0);
    }

    private static List<UnsavedText> without(String key, List<UnsavedText> all) {
        return all.stream().filter(text -> !text.key().equals(key)).toList();
    }
}
