package org.daybook.history;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Revision;
import org.daybook.briefing.copy.Words;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.briefing.saving.Base;
import org.daybook.log.Act;
import org.daybook.log.LogHead;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What can be done with a revision: its words put back as a new one, and a name given to it. */
@Path("/desk")
@RolesAllowed(Role.WRITERS)
@Blocking
@Produces("text/html;charset=UTF-8")
class RestoreResource {

    private static final int MOST = 20;

    private final Me me;
    private final Flash flash;
    private final Newsroom newsroom;

    RestoreResource(Me me, Flash flash, Newsroom newsroom) {
        this.me = me;
        this.flash = flash;
        this.newsroom = newsroom;
    }

    record NotRestored(Restoring page) implements TemplateInstance {}

    /** Nothing is destroyed: what stood until now stays in the history, and what is newer than the page asks first. */
    @POST
    @Path("briefings/{id: [0-9]{1,18}}/history/{number: [0-9]{1,9}}/restore")
    @Transactional
    public Response restore(
            @RestPath long id,
            @RestPath int number,
            @RestForm @Nullable Integer version,
            @RestForm @Nullable Integer revision,
            @RestForm @Nullable String section) {
        LogHead.hold();
        var staff = me.staff();
        var briefing = found(id);
        var seen = new Base(Objects.requireNonNullElse(version, -1), Objects.requireNonNullElse(revision, 0));
        var kind = section == null || section.isEmpty()
                ? null
                : Restoring.section(section).orElseThrow(NotFoundException::new);
        var wanted =
                new Restoring(briefing, revision(briefing, number), kind, List.of(), briefing.writingRefusal(staff));
        if (!wanted.refusal().isEmpty()) {
            return refused(wanted);
        }
        if (!seen.isNow(briefing)) {
            var since = Revision.since(briefing, seen.revision(), MOST);
            return refused(new Restoring(briefing, wanted.revision(), kind, since, ""));
        }
        var why = new Revision.Why(Revision.Reason.RESTORED, "from " + wanted.what());
        var changed = briefing.save(wanted.copy(), why, staff, newsroom.now());
        return flash.seeOther(briefing.deskPath() + "/history", said(wanted, changed));
    }

    @POST
    @Path("briefings/{id: [0-9]{1,18}}/history/{number: [0-9]{1,9}}/name")
    @Transactional
    public Response name(
            @RestPath long id, @RestPath int number, @RestForm @Nullable String name, @RestForm boolean pinned) {
        LogHead.hold();
        var staff = me.staff();
        var briefing = found(id);
        var named = revision(briefing, number);
        var words = Words.oneLine(name);
        var refusal = briefing.writingRefusal(staff);
        var problem = refusal.isEmpty() ? wrongWith(words) : refusal;
        if (!problem.isEmpty()) {
            var tried = new HistoryPage.Tried(number, words, pinned, problem);
            return Response.status(refusal.isEmpty() ? 422 : 409)
                    .entity(new HistoryResource.History(HistoryPage.of(briefing, staff, number + 1, tried)).render())
                    .build();
        }
        Milestone.mark(named, words, pinned);
        var said = "Revision " + number + (words.isEmpty() ? "" : ": " + words) + (pinned ? ", pinned" : "");
        briefing.log(Act.NAMED, staff, said, newsroom.now().instant());
        return flash.seeOther(briefing.deskPath() + "/history", said + ".");
    }

    private static String wrongWith(String name) {
        if (name.length() > Milestone.LONGEST) {
            return "A name may hold at most " + Milestone.LONGEST + " characters; this one has " + name.length() + ".";
        }
        return Words.areText(name) ? "" : "The name holds characters that are not text.";
    }

    private static String said(Restoring wanted, boolean changed) {
        var now = wanted.briefing().lastRevision;
        return changed
                ? "Restored " + wanted.what() + " as revision " + now + "."
                : "Nothing had changed: the text is that of " + wanted.what() + ".";
    }

    private static Response refused(Restoring wanted) {
        return Response.status(409).entity(new NotRestored(wanted).render()).build();
    }

    private static Revision revision(Briefing briefing, int number) {
        return Revision.of(briefing, number).orElseThrow(NotFoundException::new);
    }

    private Briefing found(long id) {
        return DeskBriefings.visibleTo(me.staff(), id).orElseThrow(NotFoundException::new);
    }
}
