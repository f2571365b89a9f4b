package org.daybook.importing;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.daybook.briefing.Address;
import org.daybook.briefing.Briefing;
import org.daybook.briefing.Move;
import org.daybook.briefing.copy.Limits;
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
            if (wish.dryRun() || (result.isRejected() && !result.canBeAnswered())) {
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
                .map(earlier -> new Again(earlier, file, parsed).take(who, newsroom.now(), !wish.dryRun()))
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

    private static ImportResult result(SourceFile file, ImportResult.Outcome outcome, String words, Briefing briefing) {
        return ImportResult.taken(file.name(), outcome, words, briefing.id);
    }

    private static ImportResult rejected(SourceFile file, List<String> sentences) {
        return ImportResult.rejected(
                file.name(),
                sentences.stream().map(words -> new Problem(0, words)).toList());
    }
}
