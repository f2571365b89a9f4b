package org.daybook.importing;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.daybook.briefing.Address;
import org.daybook.briefing.Briefing;
import org.daybook.briefing.Move;
import org.daybook.briefing.Revision;
import org.daybook.briefing.copy.Limits;
import org.daybook.briefing.copy.Shortcoming;
import org.daybook.briefing.saving.Answers;
import org.daybook.briefing.saving.Change;
import org.daybook.briefing.saving.Outcome;
import org.daybook.briefing.saving.Outcome.Asked;
import org.daybook.briefing.copy.source.SourceLimits;
import org.daybook.importing.format.ParseResult.Parsed;
import org.daybook.importing.format.ParseResult.Unreadable;
import org.daybook.importing.format.PlainText;
import org.daybook.importing.format.Problem;
import org.daybook.log.LogHead;
import org.daybook.staff.Staff;
import org.daybook.web.Newsroom;
import org.daybook.workflow.Refusal;
import org.daybook.workflow.Refused;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes files in, each in a transaction of its own, so that a bad one never stops the others. */
@ApplicationScoped
class Intake {

    private final Newsroom newsroom;

    Intake(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /**
     * What is to be done with files.
     *
     * @param published whether the briefings go live as their files have them
     * @param dryRun whether all is undone again, so that only the report is left
     */
    record Wish(boolean published, boolean dryRun) {}

    /** What became of the file or, with a dry run, what would have. */
    @ActivateRequestContext
    ImportResult take(SourceFile file, Wish wish, long staffId) {
        var read = PlainText.parse(file.bytes());
        if (read instanceof Unreadable unreadable) {
            return ImportResult.rejected(file.name(), unreadable.problems());
        }
        QuarkusTransaction.begin();
        try {
            LogHead.hold();
            var result = known(file, (Parsed) read, wish, Staff.findById(staffId));
            if (wish.dryRun() || result.isRejected()) {
                QuarkusTransaction.rollback();
                return wish.dryRun() ? result.onlyChecked() : result;
            }
            QuarkusTransaction.commit();
            return result;
        } catch (RuntimeException e) {
            if (QuarkusTransaction.isActive()) {
                QuarkusTransaction.rollback();
            }
            Log.error("A file could not be taken in", e);
            return rejected(file, List.of("The fault is ours and has been noted; nothing of this file was stored."));
        }
    }

    private ImportResult known(SourceFile file, Parsed parsed, Wish wish, Staff who) {
        var same = ImportedFile.same(file);
        if (same.isPresent()) {
            return result(file, ImportResult.Outcome.UNCHANGED, "Already here; nothing changed.", same.get().briefing);
        }
        var limits = new ArrayList<>(Limits.exceededBy(parsed.copy()));
        limits.addAll(SourceLimits.notYetSeen(parsed.copy(), newsroom.now().day()));
        if (!limits.isEmpty()) {
            return rejected(
                    file,
                    limits.stream().map(shortcoming -> shortcoming.words()).toList());
        }
        return ImportedFile.earlier(file, parsed.writtenAt(), parsed.copy().headline())
                .map(earlier -> again(earlier, file, parsed, who))
                .orElseGet(() -> fresh(file, parsed, wish, who));
    }

    private ImportResult fresh(SourceFile file, Parsed parsed, Wish wish, Staff who) {
        if (Address.isTaken(parsed.copy(), null)) {
            return rejected(
                    file,
                    List.of("Another briefing has the address " + parsed.copy().slug() + " already."));
        }
        var now = newsroom.now();
        var briefing = Briefing.bring(parsed.copy(), newsroom.moment(parsed.writtenAt()), who, now);
        new ImportedFile(briefing, file, parsed.layout(), now.instant()).persist();
        if (!wish.published()) {
            return result(file, ImportResult.Outcome.IMPORTED, "Imported as a draft.", briefing);
        }
        try {
            briefing.perform(new Move(Transition.BRING_IN, who, Said.note("From " + file.name()), now));
            return result(file, ImportResult.Outcome.IMPORTED, "Imported and published.", briefing);
        } catch (Refused refused) {
            return rejected(
                    file, refused.refusals().stream().map(Refusal::words).toList());
        }
    }

    /** A file that came before with other words: what it changed is merged with what was edited here since. */
    private ImportResult again(ImportedFile earlier, SourceFile file, Parsed parsed, Staff who) {
        var briefing = earlier.briefing;
        var refusal = briefing.writingRefusal(who);
        if (!refusal.isEmpty()) {
            return rejected(file, List.of("This file came before with other words. " + refusal));
        }
        var before = earlier.copy();
        var said = SamePoints.keepingIds(before, parsed.copy());
        var copy = said.slug().isEmpty() ? said.withSlug(before.slug()) : said;
        var why = new Revision.Why(Revision.Reason.IMPORTED, "from " + file.name());
        var now = newsroom.now();
        return new Change(copy, earlier.base(), Answers.none(), why)
                .saveOver(briefing, who, now)
                .told(
                        saved -> {
                            var kept = SamePoints.learningIds(copy, briefing.workingCopy);
                            earlier.record(file, parsed.layout(), now.instant(), kept);
                            return result(file, ImportResult.Outcome.UPDATED, words(saved), briefing);
                        },
                        asked -> rejected(file, inConflict(briefing, asked)),
                        wrong -> rejected(
                                file,
                                wrong.shortcomings().stream()
                                        .map(Shortcoming::words)
                                        .toList()));
    }

    private static String words(Outcome.Saved saved) {
        return saved.taken().isEmpty()
                ? "The draft has the file's new words."
                : "The file's new words were merged with what " + saved.others() + " edited here since: "
                        + String.join(", ", saved.taken()) + ".";
    }

    private static List<String> inConflict(Briefing briefing, Asked asked) {
        var sentences = new ArrayList<String>();
        sentences.add("This file came before with other words, and its briefing has moved on since: the same texts "
                + "were changed here. Edit briefing " + briefing.id + " on the desk instead.");
        asked.conflicts()
                .forEach(conflict -> sentences.add(conflict.place().heading() + ": here “"
                        + shortened(conflict.theirs().line()) + "”, in the file “"
                        + shortened(conflict.mine().line()) + "”."));
        return sentences;
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= 120
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 119)) + "…";
    }

    private static ImportResult result(SourceFile file, ImportResult.Outcome outcome, String words, Briefing briefing) {
        return new ImportResult(file.name(), outcome, words, List.of(), briefing.id);
    }

    private static ImportResult rejected(SourceFile file, List<String> sentences) {
        return ImportResult.rejected(
                file.name(),
                sentences.stream().map(words -> new Problem(0, words)).toList());
    }
}
