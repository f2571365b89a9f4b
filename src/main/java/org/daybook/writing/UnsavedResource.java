package org.daybook.writing;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.difference.Difference;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.briefing.working.Drawer;
import org.daybook.briefing.working.WorkingCopy;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;

/** A text that whoever looks has not saved: how it differs from what is saved, and the way to be rid of it. */
@Path("/desk/unsaved/{key}")
@RolesAllowed(Role.WRITERS)
@Blocking
@Produces("text/html;charset=UTF-8")
class UnsavedResource {

    private final Me me;
    private final Newsroom newsroom;
    private final Flash flash;

    UnsavedResource(Me me, Newsroom newsroom, Flash flash) {
        this.me = me;
        this.newsroom = newsroom;
        this.flash = flash;
    }

    /** @param refusal why its writer cannot go on with it now; empty where they can */
    record Text(WorkingCopy text, Difference difference, String refusal) implements TemplateInstance {}

    @GET
    public String show(@RestPath String key) {
        var staff = me.staff();
        var text = found(staff, key);
        return briefingOf(text, staff)
                .map(briefing -> new Text(
                        text,
                        Difference.between(briefing.workingCopy, Reopening.words(briefing, text)),
                        briefing.writingRefusal(staff)))
                .orElseGet(() -> neverSaved(text))
                .render();
    }

    @POST
    @Path("throw-away")
    @Transactional
    public Response throwAway(@RestPath String key) {
        var text = found(me.staff(), key);
        Drawer.throwAway(text, newsroom.now().instant());
        var back = text.briefing == null ? "/desk" : text.briefing.deskPath() + "/edit";
        return flash.seeOther(back, "The unsaved text was thrown away.");
    }

    private static Text neverSaved(WorkingCopy text) {
        var refusal = text.briefing == null ? "" : "The briefing of this text is not yours to see any more.";
        return new Text(text, Difference.between(Copy.blank(), text.copy.withoutBlankPoints()), refusal);
    }

    private static Optional<Briefing> briefingOf(WorkingCopy text, Staff who) {
        return Optional.ofNullable(text.briefing).flatMap(briefing -> DeskBriefings.visibleTo(who, briefing.id));
    }

    private static WorkingCopy found(Staff who, String key) {
        return WorkingCopy.of(who, key).orElseThrow(NotFoundException::new);
    }
}
