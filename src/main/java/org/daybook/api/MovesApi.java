package org.daybook.api;

import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Move;
import org.daybook.briefing.copy.Words;
import org.daybook.log.LogHead;
import org.daybook.staff.Me;
import org.daybook.staff.Staff;
import org.daybook.staff.token.Scope;
import org.daybook.web.Choice;
import org.daybook.web.Newsroom;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Refused;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The one way from a program to {@link Briefing#perform}. */
@Path("/api/v1/briefings/{id: [0-9]{1,18}}/transitions")
@RolesAllowed(Scope.WRITING)
@Blocking
@Produces("application/json")
@Consumes("application/json")
class MovesApi {

    private final Me me;
    private final Newsroom newsroom;

    MovesApi(Me me, Newsroom newsroom) {
        this.me = me;
        this.newsroom = newsroom;
    }

    /** @param version that was seen */
    record Wanted(
            @Nullable String transition,
            @Nullable Integer version,
            @Nullable String note,
            @Nullable String publicNote,
            @Nullable String kind) {

        Said said() {
            return new Said(
                    Words.normalise(note), Words.normalise(publicNote), Choice.of(EditionKind.class, kind), null);
        }
    }

    /** With {@code dryRun} nothing is done: the answer lists every reason against it. */
    @POST
    @Transactional
    public Response move(@RestPath long id, @RestQuery boolean dryRun, byte[] body) {
        var wanted = Json.read(body, Wanted.class);
        LogHead.hold();
        var staff = me.staff();
        var briefing = Found.by(staff, id);
        var transition = Choice.of(Transition.class, wanted.transition());
        var said = wanted.said();
        if (transition == null || transition.isForImports()) {
            return Problem.unfit("transition", "There is no such move.");
        }
        if (wanted.kind() != null && said.kind() == null) {
            return Problem.unfit("kind", "There is no such kind of edition.");
        }
        if (!Words.areText(said.note()) || !Words.areText(said.publicNote())) {
            return Problem.unfit("note", "The note holds characters that are not text.");
        }
        if (!briefing.isAt(Objects.requireNonNullElse(wanted.version(), -1))) {
            var more = Map.<String, Object>of("version", briefing.version);
            return Problem.conflict("The briefing changed while you looked at it. Nothing was done.", more);
        }
        return dryRun
                ? Json.answer(200, Map.of("refusals", transition.refusals(briefing.situation(staff), said)))
                : moved(briefing, new Move(transition, staff, said, newsroom.now()), staff);
    }

    private static Response moved(Briefing briefing, Move move, Staff staff) {
        try {
            briefing.perform(move);
        } catch (Refused e) {
            return Problem.refused(e);
        }
        Briefing.flush();
        return Json.answer(200, BriefingJson.of(briefing, staff));
    }
}
