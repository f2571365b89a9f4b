package org.daybook.desk;

import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Words;
import org.daybook.briefing.remark.Remark;
import org.daybook.briefing.remark.RemarkDraft;
import org.daybook.briefing.remark.Remarking;
import org.daybook.desk.BriefingPage.Attempt;
import org.daybook.desk.BriefingPage.Tried;
import org.daybook.log.LogHead;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;
import org.daybook.workflow.Refusal;
import org.daybook.workflow.Refused;

import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What is said of a briefing on the desk: remarks, answers, and what becomes of them. */
@Path("/desk/briefings/{id: [0-9]{1,18}}/remarks")
@RolesAllowed(Role.WRITERS)
@Blocking
@Produces("text/html;charset=UTF-8")
class RemarkResource {

    private final Me me;
    private final Flash flash;
    private final Newsroom newsroom;

    RemarkResource(Me me, Flash flash, Newsroom newsroom) {
        this.me = me;
        this.flash = flash;
        this.newsroom = newsroom;
    }

    @POST
    @Transactional
    public Response make(
            @RestPath long id,
            @RestForm @Nullable String about,
            @RestForm @Nullable String quoted,
            @RestForm @Nullable String text,
            @RestForm @Nullable String blocking) {
        LogHead.hold();
        var draft = new RemarkDraft(
                Words.normalise(about), Words.normalise(quoted), Words.normalise(text), blocking != null);
        var staff = me.staff();
        var briefing = DeskBriefingResource.found(staff, id);
        return done(briefing, staff, new Tried(draft, 0, false), "Remark added.", remarking -> remarking.make(draft));
    }

    @POST
    @Path("{remark: [0-9]{1,18}}/answer")
    @Transactional
    public Response answer(@RestPath long id, @RestPath long remark, @RestForm @Nullable String text) {
        var words = said(text);
        return done(
                id,
                new Tried(words, remark, false),
                "Answered.",
                (remarking, found) -> remarking.answer(found, words.text()));
    }

    @POST
    @Path("{remark: [0-9]{1,18}}/resolve")
    @Transactional
    public Response resolve(@RestPath long id, @RestPath long remark) {
        return done(id, new Tried(RemarkDraft.EMPTY, remark, false), "Remark resolved.", Remarking::resolve);
    }

    @POST
    @Path("{remark: [0-9]{1,18}}/reopen")
    @Transactional
    public Response reopen(@RestPath long id, @RestPath long remark) {
        return done(id, new Tried(RemarkDraft.EMPTY, remark, false), "Remark opened again.", Remarking::reopen);
    }

    @POST
    @Path("{remark: [0-9]{1,18}}/waive")
    @Transactional
    public Response waive(@RestPath long id, @RestPath long remark, @RestForm @Nullable String reason) {
        var why = said(reason);
        return done(
                id, new Tried(why, remark, true), "Waived.", (remarking, found) -> remarking.waive(found, why.text()));
    }

    private static RemarkDraft said(@Nullable String text) {
        return new RemarkDraft("", "", Words.normalise(text), false);
    }

    private interface Deed {
        void on(Remarking remarking, Remark found);
    }

    private Response done(long id, Tried tried, String told, Deed deed) {
        LogHead.hold();
        var staff = me.staff();
        var briefing = DeskBriefingResource.found(staff, id);
        var found = Remark.of(briefing, tried.on()).orElseThrow(NotFoundException::new);
        return done(briefing, staff, tried, told, remarking -> deed.on(remarking, found));
    }

    private Response done(Briefing briefing, Staff staff, Tried tried, String told, Consumer<Remarking> deed) {
        try {
            deed.accept(new Remarking(briefing, staff, newsroom.now().instant()));
            var at = tried.on() == 0 ? "#remarks" : "#remark-" + tried.on();
            return flash.seeOther(briefing.deskPath() + at, told);
        } catch (Refused e) {
            var words = e.refusals().stream().map(Refusal::words).toList();
            return DeskBriefingResource.refused(
                    DeskBriefingResource.status(e), briefing, staff, Attempt.remarking(shown(tried), words));
        }
    }

    /** What can be shown of it again: what is no text cannot. */
    private static Tried shown(Tried tried) {
        var draft = tried.draft();
        return Words.areText(draft.text()) && Words.areText(draft.quoted()) && Words.areText(draft.about())
                ? tried
                : new Tried(RemarkDraft.EMPTY, tried.on(), tried.waiving());
    }
}
