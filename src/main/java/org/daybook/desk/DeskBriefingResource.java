package org.daybook.desk;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Move;
import org.daybook.briefing.copy.Words;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.briefing.remark.RemarkDraft;
import org.daybook.desk.BriefingPage.Attempt;
import org.daybook.desk.BriefingPage.Tried;
import org.daybook.log.LogHead;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.web.Choice;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Part;
import org.daybook.workflow.Refusal;
import org.daybook.workflow.Refused;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One briefing on the desk: its words, what is said of it, and every change of its state. */
@Path("/desk")
@RolesAllowed(Role.WRITERS)
@Blocking
@Produces("text/html;charset=UTF-8")
class DeskBriefingResource {

    private final Me me;
    private final Flash flash;
    private final Newsroom newsroom;

    DeskBriefingResource(Me me, Flash flash, Newsroom newsroom) {
        this.me = me;
        this.flash = flash;
        this.newsroom = newsroom;
    }

    record OnDesk(BriefingPage page) implements TemplateInstance {}

    @GET
    @Path("briefings/{id: [0-9]{1,18}}")
    public String show(@RestPath long id, @RestQuery @Nullable String about) {
        var staff = me.staff();
        var attempt = Attempt.remarking(new Tried(RemarkDraft.about(text(about)), 0, false), List.of());
        return new OnDesk(BriefingPage.of(found(staff, id), staff, attempt)).render();
    }

    /** The one way from a browser to {@link Briefing#perform}. */
    @POST
    @Path("briefings/{id: [0-9]{1,18}}/transitions")
    @Transactional
    public Response move(
            @RestPath long id,
            @RestForm @Nullable String transition,
            @RestForm @Nullable Integer version,
            @RestForm @Nullable String note,
            @RestForm @Nullable String publicNote,
            @RestForm @Nullable String kind,
            @RestForm List<String> parts) {
        // Held before the briefing is read: of two who move it at once the second sees what the first has done.
        LogHead.hold();
        var staff = me.staff();
        var briefing = found(staff, id);
        var said = new Said(
                text(note), text(publicNote), Choice.of(EditionKind.class, kind), null, Choice.all(Part.class, parts));
        var wanted = Choice.of(Transition.class, transition);
        if (wanted == null || wanted.isForImports()) {
            return refused(422, briefing, staff, new Attempt(null, List.of("There is no such move."), said));
        }
        if (!Words.areText(said.note()) || !Words.areText(said.publicNote())) {
            var problem = "The note holds characters that are not text.";
            return refused(422, briefing, staff, new Attempt(wanted, List.of(problem), Said.nothing()));
        }
        if (!briefing.isAt(Objects.requireNonNullElse(version, -1))) {
            var problem = "The briefing changed while you looked at it. Here is how it is now; nothing was done.";
            return refused(409, briefing, staff, new Attempt(wanted, List.of(problem), said));
        }
        try {
            briefing.perform(new Move(wanted, staff, said, newsroom.now()));
            return flash.seeOther(briefing.deskPath(), wanted.label() + ": done.");
        } catch (Refused e) {
            var words = e.refusals().stream().map(Refusal::words).toList();
            return refused(status(e), briefing, staff, new Attempt(wanted, words, said));
        }
    }

    static Briefing found(Staff who, long id) {
        return DeskBriefings.visibleTo(who, id).orElseThrow(NotFoundException::new);
    }

    static int status(Refused refused) {
        if (refused.has(Refusal.Reason.ROLE)) {
            return 403;
        }
        return refused.onlyUnsaid() ? 422 : 409;
    }

    static Response refused(int status, Briefing briefing, Staff staff, Attempt attempt) {
        return Response.status(status)
                .entity(new OnDesk(BriefingPage.of(briefing, staff, attempt)).render())
                .build();
    }

    private static String text(@Nullable String value) {
        return Words.normalise(value);
    }
}
