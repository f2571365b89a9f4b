package org.daybook.writing;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.briefing.working.Kept;
import org.daybook.briefing.working.Kept.Outcome;
import org.daybook.staff.Me;
import org.daybook.staff.Staff;
import org.daybook.web.Display;
import org.daybook.web.Newsroom;

import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * Takes the form in while it is written, for its writer alone. Open to all so that a session that has ended is told in
 * a word to the script that asks, and not by the way to the door.
 */
@Path("/desk")
@PermitAll
@Blocking
@Produces(MediaType.APPLICATION_JSON)
class AutosaveResource {

    private final Me me;
    private final Keeping unsaved;
    private final Newsroom newsroom;
    private final Display show;

    AutosaveResource(Me me, Keeping unsaved, Newsroom newsroom, Display show) {
        this.me = me;
        this.unsaved = unsaved;
        this.newsroom = newsroom;
        this.show = show;
    }

    /**
     * What the page is told.
     *
     * @param outcome what became of the words
     * @param at when, by the newsroom's clock
     * @param working where they are kept; the page sends it along from now on
     * @param words what the writer should know; empty where there is nothing
     */
    record Answer(Outcome outcome, String at, String working, int workingNumber, String words) {}

    /** Why nothing was kept. */
    record Refusal(String words) {}

    @POST
    @Path("briefings/new/autosave")
    @Transactional
    public Response fresh(@BeanParam BriefingForm form) {
        return me.signedIn() ? answer(kept(form, null, me.staff()), "") : sessionEnded();
    }

    @POST
    @Path("briefings/{id: [0-9]{1,18}}/autosave")
    @Transactional
    public Response keep(@RestPath long id, @BeanParam BriefingForm form) {
        if (!me.signedIn()) {
            return sessionEnded();
        }
        var staff = me.staff();
        var briefing = DeskBriefings.visibleTo(staff, id).orElseThrow(NotFoundException::new);
        return answer(kept(form, briefing, staff), news(form, briefing, staff));
    }

    private Kept kept(BriefingForm form, @Nullable Briefing briefing, Staff who) {
        return unsaved.keep(form, form.pressed().orElseGet(form::copy), briefing, who);
    }

    private Response answer(Kept kept, String news) {
        if (!kept.outcome().safe()) {
            return Response.status(kept.outcome() == Outcome.TOO_MANY ? 409 : 413)
                    .entity(new Refusal(kept.outcome().words()))
                    .build();
        }
        var at = show.clock(newsroom.now().instant());
        var sheet = kept.sheet();
        return Response.ok(new Answer(kept.outcome(), at, sheet.key(), sheet.number(), news))
                .build();
    }

    private static Response sessionEnded() {
        return Response.status(401)
                .entity(new Refusal("Your session has ended."))
                .build();
    }

    /** What has happened to the briefing that a save would meet. */
    private static String news(BriefingForm form, Briefing briefing, Staff who) {
        var refusal = briefing.writingRefusal(who);
        if (!refusal.isEmpty()) {
            return refusal;
        }
        if (form.seen().revision() == briefing.lastRevision) {
            return "";
        }
        var other = briefing.changedBy.id.equals(who.id) ? "You" : briefing.changedBy.displayName;
        return other + " saved revision " + briefing.lastRevision + " meanwhile.";
    }
}
