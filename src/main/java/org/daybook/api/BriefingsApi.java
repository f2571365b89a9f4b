package org.daybook.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.daybook.api.words.CopyJson;
import org.daybook.briefing.Address;
import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Limits;
import org.daybook.briefing.copy.PointNumbers;
import org.daybook.briefing.copy.Shortcoming;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.log.LogHead;
import org.daybook.staff.Me;
import org.daybook.staff.token.Scope;
import org.daybook.web.Choice;
import org.daybook.web.Key;
import org.daybook.web.Newsroom;
import org.daybook.web.Sha256;
import org.daybook.web.throttle.Limit;
import org.daybook.web.throttle.Throttle;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Standing;

import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Finding briefings, reading one, and starting one. */
@Path("/api/v1/briefings")
@RolesAllowed(Scope.READING)
@Blocking
@Produces("application/json")
@Consumes("application/json")
class BriefingsApi {

    private static final int MOST = 50;

    private final Me me;
    private final Newsroom newsroom;
    private final Throttle throttle;

    BriefingsApi(Me me, Newsroom newsroom, Throttle throttle) {
        this.me = me;
        this.throttle = throttle;
        this.newsroom = newsroom;
    }

    /** The words of a new briefing. */
    record Start(@Nullable CopyJson copy) {}

    @GET
    @Transactional
    public Response all(
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String standing,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String after) {
        var filter = new DeskBriefings.Filter(
                Choice.of(Stage.class, stage),
                Choice.of(Standing.class, standing),
                Objects.requireNonNullElse(q, "").strip());
        if (isMistyped(stage, filter.stage())) {
            return Problem.unfit("stage", "There is no such stage.");
        }
        if (isMistyped(standing, filter.standing())) {
            return Problem.unfit("standing", "There is no such standing.");
        }
        if (!filter.words().isEmpty()) {
            throttle.take(Limit.SEARCH, Long.toString(me.id()));
        }
        var found = DeskBriefings.visibleTo(me.staff(), filter, Key.orNewest(after), MOST);
        var last = found.size() < MOST ? null : found.get(found.size() - 1);
        var page = new LinkedHashMap<String, Object>();
        page.put("briefings", found.stream().map(BriefingJson.Line::of).toList());
        page.put("next", last == null ? null : new Key(last.changedAt, last.id).toString());
        return Json.answer(200, page);
    }

    private static boolean isMistyped(@Nullable String sent, @Nullable Object understood) {
        return sent != null && !sent.isEmpty() && understood == null;
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Transactional
    public Response one(@RestPath long id, Request request) {
        var staff = me.staff();
        var body = Json.text(BriefingJson.of(Found.by(staff, id), staff));
        var tag = new EntityTag(Sha256.hex(body).substring(0, 32));
        var known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(body, "application/json") : known)
                .tag(tag)
                .build();
    }

    @POST
    @RolesAllowed(Scope.WRITING)
    @Transactional
    public Response start(byte[] body) {
        var words = Json.read(body, Start.class).copy();
        LogHead.hold();
        var staff = me.staff();
        var blank = Copy.blank().withByline(staff.displayName);
        var copy = words == null ? blank : words.over(blank);
        var wrong = new ArrayList<Shortcoming>(words == null ? List.of() : words.misfits());
        wrong.addAll(Limits.exceededBy(copy));
        if (!new PointNumbers(0).gaveOutAllOf(copy)) {
            wrong.add(new Shortcoming("sections", "A new briefing has no points with ids yet."));
        }
        if (Address.isTaken(copy, null)) {
            wrong.add(new Shortcoming("slug", "Another briefing has this address already. Choose another one."));
        }
        if (!wrong.isEmpty()) {
            return Problem.unfit(wrong);
        }
        var briefing = Briefing.start(copy, staff, newsroom.now());
        Briefing.flush();
        return Response.fromResponse(Json.answer(201, BriefingJson.of(briefing, staff)))
                .header("Location", newsroom.address("/api/v1/briefings/" + briefing.id))
                .build();
    }
}
