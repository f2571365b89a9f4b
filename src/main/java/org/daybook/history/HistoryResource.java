package org.daybook.history;

import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Revision;
import org.daybook.briefing.difference.Difference;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.web.Flash;
import org.daybook.web.Redirect;

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

    private final Me me;
    private final Flash flash;

    HistoryResource(Me me, Flash flash) {
        this.me = me;
        this.flash = flash;
    }

    record History(HistoryPage page) implements TemplateInstance {}

    record Comparison(Comparing page) implements TemplateInstance {}

    @GET
    @Path("briefings/{id: [0-9]{1,18}}/history")
    public String history(@RestPath long id, @RestQuery @Nullable Integer below) {
        var from = Objects.requireNonNullElse(below, Integer.MAX_VALUE);
        return new History(HistoryPage.of(found(id), me.staff(), from, HistoryPage.Tried.nothing())).render();
    }

    /** Takes the two that were chosen to their page. */
    @GET
    @Path("briefings/{id: [0-9]{1,18}}/history/compare")
    public Response compare(@RestPath long id, @RestQuery @Nullable Integer a, @RestQuery @Nullable Integer b) {
        var path = found(id).deskPath() + "/history";
        if (a == null || b == null) {
            return flash.seeOther(path, "Choose two revisions to compare.");
        }
        return Redirect.seeOther(path + "/" + Math.min(a, b) + "..." + Math.max(a, b))
                .build();
    }

    @GET
    @Path("briefings/{id: [0-9]{1,18}}/history/{a: [0-9]{1,9}}...{b: [0-9]{1,9}}")
    public String comparison(@RestPath long id, @RestPath int a, @RestPath int b, @RestQuery @Nullable String view) {
        var briefing = found(id);
        var before = Revision.of(briefing, a).orElseThrow(NotFoundException::new);
        var after = Revision.of(briefing, b).orElseThrow(NotFoundException::new);
        var difference = Difference.between(before.copy, after.copy);
        var mayWrite = briefing.writingRefusal(me.staff()).isEmpty();
        return new Comparison(new Comparing(briefing, before, after, difference, "side".equals(view), mayWrite))
                .render();
    }

    private Briefing found(long id) {
        return DeskBriefings.visibleTo(me.staff(), id).orElseThrow(NotFoundException::new);
    }
}
