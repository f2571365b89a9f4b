package org.daybook.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Revision;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Shortcoming;
import org.daybook.briefing.merge.Merge;
import org.daybook.briefing.merge.Merged;
import org.daybook.briefing.saving.Answers;
import org.daybook.briefing.saving.Base;
import org.daybook.briefing.saving.Change;
import org.daybook.briefing.saving.Outcome.Asked;
import org.daybook.briefing.saving.Outcome.Saved;
import org.daybook.briefing.working.Drawer;
import org.daybook.briefing.working.Sheet;
import org.daybook.briefing.working.Typed;
import org.daybook.importing.ImportResult.Outcome;
import org.daybook.importing.format.ParseResult.Parsed;
import org.daybook.importing.format.Problem;
import org.daybook.staff.Staff;
import org.daybook.web.Moment;

/** A file that came before with other words: what it changed is merged with what was edited here since. */
record Again(ImportedFile earlier, SourceFile file, Parsed parsed) {

    private static final int SHOWN = 120;

    /** @param keeps whether words that are in conflict are kept for whoever brings them in, so that they can answer */
    ImportResult take(Staff who, Moment now, boolean keeps) {
        var briefing = earlier.briefing;
        var refusal = briefing.writingRefusal(who);
        if (!refusal.isEmpty()) {
            return rejected(List.of("This file came before with other words. " + refusal));
        }
        var before = earlier.copy();
        var said = SamePoints.keepingIds(before, parsed.copy());
        var copy = said.slug().isEmpty() ? said.withSlug(before.slug()) : said;
        var why = new Revision.Why(Revision.Reason.IMPORTED, "from " + file.name());
        return new Change(copy, earlier.base(), Answers.none(), why)
                .saveOver(briefing, who, now)
                .told(
                        saved -> {
                            var kept = SamePoints.learningIds(copy, briefing.workingCopy);
                            earlier.record(file, parsed.layout(), now.instant(), kept);
                            return ImportResult.taken(file.name(), Outcome.UPDATED, words(saved), briefing.id);
                        },
                        asked -> rejected(inConflict(briefing, asked))
                                .answeredAt(keeps && who.enabled ? kept(copy, who, now) : ""),
                        wrong -> rejected(wrong.shortcomings().stream()
                                .map(Shortcoming::words)
                                .toList()));
    }

    private static String words(Saved saved) {
        return saved.taken().isEmpty()
                ? "The draft has the file's new words."
                : "The file's new words were merged with what " + saved.others() + " edited here since: "
                        + String.join(", ", saved.taken()) + ".";
    }

    private static List<String> inConflict(Briefing briefing, Asked asked) {
        var sentences = new ArrayList<String>();
        sentences.add("This file came before with other words, and its briefing has moved on since: the same texts "
                + "were changed here. Nothing was changed in briefing " + briefing.id + ".");
        asked.conflicts()
                .forEach(conflict -> sentences.add(conflict.place().heading() + ": here “"
                        + shortened(conflict.theirs().line()) + "”, in the file “"
                        + shortened(conflict.mine().line()) + "”."));
        return sentences;
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }

    /** Keeps the file's words as unsaved ones of {@code who}. @return where the form has them, empty if nowhere */
    private String kept(Copy copy, Staff who, Moment now) {
        var briefing = earlier.briefing;
        return onRevision(copy)
                .map(words -> new Typed(words, earlier.importedRevision, Sheet.fresh(), now.instant()))
                .map(typed -> Drawer.open(who, briefing).keep(typed, briefing.workingCopy))
                .filter(kept -> kept.outcome().safe())
                .map(kept ->
                        briefing.deskPath() + "/edit?working=" + kept.sheet().key())
                .orElse("");
    }

    /** The file's words as a change of the revision that it went into, if they can be told as one. */
    private Optional<Copy> onRevision(Copy copy) {
        if (earlier.words == null) {
            return Optional.of(copy);
        }
        var revision = Base.revision(earlier.importedRevision).copy(earlier.briefing);
        return Optional.of(Merge.of(earlier.words, revision, copy))
                .filter(Merged::isSettled)
                .map(Merged::copy);
    }

    private ImportResult rejected(List<String> sentences) {
        return ImportResult.rejected(
                file.name(),
                sentences.stream().map(words -> new Problem(0, words)).toList());
    }
}
