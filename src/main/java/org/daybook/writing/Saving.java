package org.daybook.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.Address;
import org.daybook.briefing.Briefing;
import org.daybook.briefing.Move;
import org.daybook.briefing.Revision;
import org.daybook.briefing.copy.Completeness;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Limits;
import org.daybook.briefing.copy.PointNumbers;
import org.daybook.briefing.copy.Shortcoming;
import org.daybook.briefing.difference.Difference;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.briefing.house.StyleReport;
import org.daybook.briefing.merge.Merge;
import org.daybook.briefing.merge.Merged;
import org.daybook.log.LogHead;
import org.daybook.staff.Staff;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;
import org.daybook.workflow.Refusal;
import org.daybook.workflow.Refused;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;
import org.daybook.writing.EditPage.State;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

/** Takes the form in. Whatever stands against a save, the answer is the form with all that was typed. */
@RequestScoped
class Saving {

    private final Writer writer;
    private final Newsroom newsroom;
    private final Flash flash;

    Saving(Writer writer, Newsroom newsroom, Flash flash) {
        this.writer = writer;
        this.newsroom = newsroom;
        this.flash = flash;
    }

    Response start(BriefingForm form) {
        return signedIn(form, null, who -> pressed(form, null)
                .orElseGet(() -> checked(form, null, copy -> started(form, copy, who))));
    }

    Response save(long id, BriefingForm form) {
        return signedIn(form, id, who -> {
            var briefing = DeskBriefings.visibleTo(who, id).orElseThrow(NotFoundException::new);
            return pressed(form, id).orElseGet(() -> checked(form, briefing, copy -> saved(form, briefing, copy, who)));
        });
    }

    /**
     * Signs in first, where that is needed, and then does the rest in one transaction that holds the log: of two who
     * save at once the second sees what the first has saved.
     */
    private Response signedIn(BriefingForm form, @Nullable Long id, Function<Staff, Response> then) {
        var writing = writer.ofForm(form);
        if (writing.isEmpty()) {
            return page(401, form.page(id, form.copy(), List.of(), null, State.SIGNED_OUT));
        }
        var answer = QuarkusTransaction.requiringNew().call(() -> {
            LogHead.hold();
            return then.apply(Staff.findById(writing.get().staffId()));
        });
        return writing.get().keep(answer);
    }

    private Response started(BriefingForm form, Copy copy, Staff who) {
        var briefing = Briefing.start(copy, who, newsroom.now());
        return onwards(form, briefing, who, "Saved as a draft.");
    }

    private static Optional<Response> pressed(BriefingForm form, @Nullable Long id) {
        var fix = FixButton.named(form.button);
        if (fix.isPresent()) {
            fix.get().press(form);
            return Optional.of(page(200, form.page(id, form.copy(), List.of(), null, State.WRITING)));
        }
        return PointButton.named(form.button)
                .map(button -> page(200, form.page(id, button.press(form.copy()), List.of(), null, State.WRITING)));
    }

    private static Response checked(BriefingForm form, @Nullable Briefing briefing, Function<Copy, Response> then) {
        var copy = form.copy().withoutBlankPoints();
        var wrong = new ArrayList<>(Limits.exceededBy(copy));
        if (briefing == null ? !new PointNumbers(0).gaveOutAllOf(copy) : !briefing.knowsPointsOf(copy)) {
            wrong.add(new Shortcoming("headline", "The form names a point that this briefing never had."));
        }
        if (Address.isTaken(copy, briefing)) {
            wrong.add(new Shortcoming("slug", "Another briefing has this address already. Choose another one."));
        }
        if (wrong.isEmpty()) {
            return then.apply(copy);
        }
        return page(422, form.page(briefing == null ? null : briefing.id, copy, wrong, null, State.NOT_SAVED));
    }

    private Response saved(BriefingForm form, Briefing briefing, Copy copy, Staff who) {
        var refusal = briefing.writingRefusal(who);
        if (!refusal.isEmpty()) {
            return page(
                    409,
                    form.page(briefing.id, copy, List.of(new Shortcoming("headline", refusal)), null, State.NOT_SAVED));
        }
        var seen = form.seen();
        if (briefing.isAt(seen.version()) || briefing.workingCopy.equals(copy)) {
            var changed = briefing.save(copy, who, newsroom.now());
            return onwards(form, briefing, who, changed ? savedAs(briefing) + "." : "Nothing had changed.");
        }
        return merged(briefing, seen, copy)
                .map(merged -> savedTogether(form, briefing, merged, who))
                .orElseGet(() -> inConflict(briefing, copy));
    }

    /** The words of a stale save laid over those saved meanwhile, where no text was changed on both sides. */
    private static Optional<Merged> merged(Briefing briefing, EditPage.Seen seen, Copy mine) {
        return Revision.of(briefing, seen.revision())
                .map(base -> Merge.of(base.copy, briefing.workingCopy, mine))
                .filter(merged ->
                        merged.isSettled() && Limits.exceededBy(merged.copy()).isEmpty());
    }

    private Response savedTogether(BriefingForm form, Briefing briefing, Merged merged, Staff who) {
        var other = briefing.changedBy.displayName;
        briefing.save(merged.copy(), who, newsroom.now());
        var theirs = merged.taken().isEmpty()
                ? "."
                : ", together with what " + other + " saved meanwhile: " + String.join(", ", merged.taken()) + ".";
        return onwards(form, briefing, who, savedAs(briefing) + theirs);
    }

    private static Response inConflict(Briefing briefing, Copy mine) {
        var theirs = Difference.between(briefing.workingCopy, mine);
        return page(
                409, new EditPage(briefing.id, EditPage.Seen.of(briefing), mine, List.of(), theirs, State.CONFLICT));
    }

    private static String savedAs(Briefing briefing) {
        return "Saved as revision " + briefing.lastRevision;
    }

    private Response onwards(BriefingForm form, Briefing briefing, Staff who, String said) {
        return switch (Objects.requireNonNullElse(form.button, "save")) {
            case "preview" -> flash.seeOther(briefing.deskPath() + "/preview", said);
            case "submit" -> submitted(briefing, who);
            default -> flash.seeOther(briefing.deskPath() + "/edit", said);
        };
    }

    private Response submitted(Briefing briefing, Staff who) {
        try {
            briefing.perform(new Move(Transition.SUBMIT, who, Said.nothing(), newsroom.now()));
            return flash.seeOther(briefing.deskPath(), "Saved and submitted for review.");
        } catch (Refused refused) {
            Briefing.flush();
            return page(
                    409,
                    EditPage.of(briefing, briefing.workingCopy).with(State.NOT_SUBMITTED, reasons(briefing, refused)));
        }
    }

    /** What is missing and what house style forbids is told beside its field; any other refusal is told at the top. */
    private static List<Shortcoming> reasons(Briefing briefing, Refused refused) {
        var reasons = new ArrayList<Shortcoming>();
        refused.refusals().stream()
                .filter(refusal ->
                        refusal.reason() != Refusal.Reason.INCOMPLETE && refusal.reason() != Refusal.Reason.STYLE)
                .forEach(refusal -> reasons.add(new Shortcoming("headline", refusal.words())));
        reasons.addAll(Completeness.of(briefing.workingCopy));
        StyleReport.of(briefing).blocking(Transition.SUBMIT).stream()
                .map(StyleNotes::shortcoming)
                .forEach(reasons::add);
        return reasons;
    }

    private static Response page(int status, EditPage page) {
        return Response.status(status)
                .entity(new WritingResource.Edit(page).render())
                .build();
    }
}
