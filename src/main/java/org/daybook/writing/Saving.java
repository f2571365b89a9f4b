package org.daybook.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Move;
import org.daybook.briefing.Revision;
import org.daybook.briefing.copy.Completeness;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Shortcoming;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.briefing.house.StyleReport;
import org.daybook.briefing.saving.Change;
import org.daybook.briefing.saving.Outcome;
import org.daybook.log.LogHead;
import org.daybook.staff.Staff;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;
import org.daybook.workflow.Refusal;
import org.daybook.workflow.Refused;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;
import org.daybook.writing.EditPage.State;
import org.daybook.writing.conflict.Conflicts;
import org.daybook.writing.conflict.Sent;
import org.daybook.writing.conflict.Typed;
import org.daybook.writing.notes.StyleNotes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

/** Takes the form in. Whatever stands against a save, the answer is the form with all that was typed. */
@RequestScoped
class Saving {

    private final Writer writer;
    private final Newsroom newsroom;
    private final Flash flash;
    private final Keeping unsaved;

    Saving(Writer writer, Newsroom newsroom, Flash flash, Keeping unsaved) {
        this.writer = writer;
        this.newsroom = newsroom;
        this.flash = flash;
        this.unsaved = unsaved;
    }

    Response start(BriefingForm form) {
        return signedIn(form, null, Typed.nothing(), who -> {
            var pressed = pressed(form);
            keep(form, pressed, null, who);
            return shown(form, pressed, null).orElseGet(() -> checked(form, copy -> started(form, copy, who)));
        });
    }

    Response save(long id, BriefingForm form, Typed typed) {
        return signedIn(form, id, typed, who -> {
            var briefing = DeskBriefings.visibleTo(who, id).orElseThrow(NotFoundException::new);
            var pressed = pressed(form);
            keep(form, pressed, briefing, who);
            return shown(form, pressed, id).orElseGet(() -> saved(form, typed, briefing, who));
        });
    }

    /**
     * Signs in first, where that is needed, and then does the rest in one transaction that holds the log: of two who
     * save at once the second sees what the first has saved.
     */
    private Response signedIn(BriefingForm form, @Nullable Long id, Typed typed, Function<Staff, Response> then) {
        var writing = writer.ofForm(form);
        if (writing.isEmpty() && typed.wereAsked()) {
            return Conflicts.signIn("/desk/briefings/" + id + "/edit", form.sent(typed));
        }
        if (writing.isEmpty()) {
            return page(401, form.page(id, form.copy(), List.of(), State.SIGNED_OUT));
        }
        var answer = QuarkusTransaction.requiringNew().call(() -> {
            LogHead.hold();
            return then.apply(Staff.findById(writing.get().staffId()));
        });
        return writing.get().keep(answer);
    }

    /** Whatever comes of it, the words are kept first; a save that succeeds takes them out again. */
    private void keep(BriefingForm form, Optional<Copy> pressed, @Nullable Briefing briefing, Staff who) {
        form.keptOn(
                unsaved.keep(form, pressed.orElseGet(form::copy), briefing, who).sheet());
    }

    private Response started(BriefingForm form, Copy copy, Staff who) {
        var briefing = Briefing.start(copy, who, newsroom.now());
        unsaved.end(form, null, who);
        return onwards(form, briefing, who, "Saved as a draft.");
    }

    /** What a button that saves nothing makes of the form: it is pressed once, and both kept and shown. */
    private static Optional<Copy> pressed(BriefingForm form) {
        return "write".equals(form.button) ? Optional.of(form.copy()) : form.pressed();
    }

    private static Optional<Response> shown(BriefingForm form, Optional<Copy> pressed, @Nullable Long id) {
        return pressed.map(copy -> page(200, form.page(id, copy, List.of(), State.WRITING)));
    }

    private Response checked(BriefingForm form, Function<Copy, Response> then) {
        var copy = form.copy().withoutBlankPoints();
        var wrong = Change.wrongWith(copy, null, newsroom.now());
        wrong.addAll(form.sources.homeless(copy));
        if (wrong.isEmpty()) {
            return then.apply(copy);
        }
        return page(422, form.page(null, copy, wrong, State.NOT_SAVED));
    }

    private Response saved(BriefingForm form, Typed typed, Briefing briefing, Staff who) {
        var sent = form.sent(typed);
        var change = new Change(sent.copy(), sent.base(), typed.answers(), Revision.Why.SAVED);
        var refusal = briefing.writingRefusal(who);
        if (!refusal.isEmpty()) {
            return refused(form, briefing, change, refusal, sent);
        }
        var homeless = form.sources.homeless(sent.copy());
        if (!homeless.isEmpty()) {
            return wrong(form, briefing, new Outcome.Wrong(sent.copy(), false, homeless));
        }
        return change.saveOver(briefing, who, newsroom.now())
                .told(
                        saved -> {
                            unsaved.end(form, briefing, who);
                            return onwards(form, briefing, who, words(briefing, saved));
                        },
                        asked -> Conflicts.ask(briefing, asked, sent),
                        wrong -> wrong(form, briefing, wrong));
    }

    private static Response refused(BriefingForm form, Briefing briefing, Change change, String refusal, Sent sent) {
        if (sent.typed().wereAsked()) {
            return Conflicts.refused(briefing, change.asked(briefing), sent, refusal);
        }
        var wrong = List.of(new Shortcoming("headline", refusal));
        return page(409, form.page(briefing.id, sent.copy(), wrong, State.NOT_SAVED));
    }

    /** Words that were merged already are mended on top of the newest. */
    private static Response wrong(BriefingForm form, Briefing briefing, Outcome.Wrong wrong) {
        var seen = wrong.merged() ? EditPage.Seen.of(briefing).on(form.sheet()) : form.seen();
        return page(422, new EditPage(briefing.id, seen, wrong.copy(), wrong.shortcomings(), State.NOT_SAVED));
    }

    private static String words(Briefing briefing, Outcome.Saved saved) {
        if (!saved.changed()) {
            return "Nothing had changed.";
        }
        return savedAs(briefing)
                + (saved.taken().isEmpty()
                        ? "."
                        : ", together with what " + saved.others() + " saved meanwhile: "
                                + String.join(", ", saved.taken()) + ".");
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
                .entity(new WritingResource.Edit(page, Unsaved.none()).render())
                .build();
    }
}
