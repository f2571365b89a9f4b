package org.daybook.desk;

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
import org.daybook.briefing.copy.Words;
import org.daybook.briefing.house.Waiver;
import org.daybook.briefing.style.Finding;
import org.daybook.desk.BriefingPage.Attempt;
import org.daybook.log.LogHead;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;
import org.daybook.workflow.Refusal;
import org.daybook.workflow.Refused;
import org.daybook.workflow.Said;

import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Lets words stand that a rule of house style forbids, and takes that back. */
@Path("/desk/briefings/{id: [0-9]{1,18}}/waivers")
@RolesAllowed(Role.WRITERS)
@Blocking
@Produces("text/html;charset=UTF-8")
class WaiverResource {

    private final Me me;
    private final Flash flash;
    private final Newsroom newsroom;

    WaiverResource(Me me, Flash flash, Newsroom newsroom) {
        this.me = me;
        this.flash = flash;
        this.newsroom = newsroom;
    }

    @POST
    @Transactional
    public Response waive(
            @RestPath long id,
            @RestForm @Nullable String rule,
            @RestForm @Nullable String passage,
            @RestForm @Nullable String matter,
            @RestForm @Nullable String textHash,
            @RestForm @Nullable String reason) {
        LogHead.hold();
        var staff = me.staff();
        var briefing = DeskBriefingResource.found(staff, id);
        var about = new Finding.Case(text(rule), text(passage), text(matter), text(textHash));
        var why = text(reason).strip();
        try {
            briefing.waive(about, why, staff, newsroom.now().instant());
            return flash.seeOther(briefing.deskPath() + "#house-style", "Waived.");
        } catch (Refused e) {
            var said = Said.note(Words.areText(why) ? why : "");
            return refused(e, briefing, staff, about, said);
        }
    }

    @POST
    @Path("{waiver: [0-9]{1,18}}/revoke")
    @Transactional
    public Response revoke(@RestPath long id, @RestPath long waiver) {
        LogHead.hold();
        var staff = me.staff();
        var briefing = DeskBriefingResource.found(staff, id);
        var found = Waiver.of(briefing, waiver).orElseThrow(NotFoundException::new);
        try {
            found.revoke(staff, newsroom.now().instant());
            return flash.seeOther(briefing.deskPath() + "#house-style", "Waiver revoked.");
        } catch (Refused e) {
            return refused(e, briefing, staff, new Finding.Case("", "", "", ""), Said.nothing());
        }
    }

    private static Response refused(Refused e, Briefing briefing, Staff staff, Finding.Case about, Said said) {
        var words = e.refusals().stream().map(Refusal::words).toList();
        return DeskBriefingResource.refused(
                DeskBriefingResource.status(e), briefing, staff, Attempt.waiving(about, List.copyOf(words), said));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
