package org.daybook.history;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Revision;
import org.daybook.briefing.difference.Difference;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.staff.Me;
import org.daybook.staff.Role;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The revisions of one briefing and what any two of them differ in. */
@Path("/desk")
@RolesAllowed(Role.WRITERS)
@Blocking
@Produces("text/html;charset=UTF-8")
class HistoryResource {

    private static final int MOST = 50;

    private final Me me;

    HistoryResource(Me me) {
        this.me = me;
    }

    /** @param next the number below which the older revisions are, or null where there are none */
    record History(
            Briefing briefing,
            List<Revision.Entry> revisions,
            @Nullable Integer next) implements TemplateInstance {}

    record Comparison(Briefing briefing, Revision before, Revision after, Difference difference)
            implements TemplateInstance {}

    @GET
    @Path("briefings/{id: [0-9]{1,18}}/history")
    public String history(@RestPath long id, @RestQuery @Nullable Integer below) {
        var briefing = found(id);
        var revisions = Revision.below(briefing, Objects.requireNonNullElse(below, Integer.MAX_VALUE), MOST);
        var next = revisions.size() < MOST
                ? null
                : revisions.get(revisions.size() - 1).number();
        return new History(briefing, revisions, next).render();
    }

    @GET
    @Path("briefings/{id: [0-9]{1,18}}/history/{a: [0-9]{1,9}}...{b: [0-9]{1,9}}")
    public String comparison(@RestPath long id, @RestPath int a, @RestPath int b) {
        var briefing = found(id);
        var before = Revision.of(briefing, a).orElseThrow(NotFoundException::new);
        var after = Revision.of(briefing, b).orElseThrow(NotFoundException::new);
        return new Comparison(briefing, before, after, Difference.between(before.copy, after.copy)).render();
    }

    private Briefing found(long id) {
        return DeskBriefings.visibleTo(me.staff(), id).orElseThrow(NotFoundException::new);
    }
}
