package org.daybook.writing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.briefing.working.WorkingCopy;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.web.Flash;
import org.daybook.writing.conflict.Typed;
import org.daybook.writing.template.FirstWords;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Starting and writing a briefing in its form, and seeing it as readers will. */
@Path("/desk")
@RolesAllowed(Role.WRITERS)
@Blocking
@Produces("text/html;charset=UTF-8")
class WritingResource {

    private final Me me;
    private final Saving saving;
    private final Flash flash;

    WritingResource(Me me, Saving saving, Flash flash) {
        this.me = me;
        this.saving = saving;
        this.flash = flash;
    }

    /** @param unsaved what the page has to tell of words that were typed before and not saved */
    record Edit(EditPage page, Unsaved unsaved) implements TemplateInstance {}

    record Preview(Briefing briefing) implements TemplateInstance {}

    /** What readers would see of words that are in somebody's form only. */
    record Proof(@Nullable Briefing briefing, Copy copy) implements TemplateInstance {}

    record Shortcuts() implements TemplateInstance {}

    @GET
    @Path("briefings/new")
    public String fresh(
            @RestQuery @Nullable String template,
            @RestQuery @Nullable String copy,
            @RestQuery @Nullable String working) {
        var staff = me.staff();
        return Reopening.fresh(staff, working, FirstWords.of(staff, template, copy))
                .render();
    }

    /** Open to all so that a session that ended while somebody wrote costs no word; {@link Saving} asks who it is. */
    @POST
    @Path("briefings")
    @PermitAll
    public Response start(@BeanParam BriefingForm form) {
        return saving.start(form);
    }

    @GET
    @Path("briefings/{id: [0-9]{1,18}}/edit")
    public Response edit(@RestPath long id, @RestQuery @Nullable String working) {
        var briefing = DeskBriefings.visibleTo(me.staff(), id).orElseThrow(NotFoundException::new);
        var refusal = briefing.writingRefusal(me.staff());
        if (!refusal.isEmpty()) {
            var kept = WorkingCopy.of(me.staff(), briefing).isEmpty()
                    ? ""
                    : " Your unsaved text is kept; it is listed on your desk.";
            return flash.seeOther(briefing.deskPath(), refusal + kept);
        }
        return Response.ok(Reopening.of(briefing, me.staff(), working).render()).build();
    }

    /** Open to all for the same reason as {@link #start}. */
    @POST
    @PermitAll
    @Path("briefings/{id: [0-9]{1,18}}/edit")
    public Response save(@RestPath long id, @BeanParam BriefingForm form, MultivaluedMap<String, String> fields) {
        return saving.save(id, form, Typed.of(fields));
    }

    @GET
    @Path("briefings/{id: [0-9]{1,18}}/preview")
    public String preview(@RestPath long id) {
        return new Preview(DeskBriefings.visibleTo(me.staff(), id).orElseThrow(NotFoundException::new)).render();
    }

    /** The fields as sent, as readers would see them. Saves nothing. */
    @POST
    @Path("briefings/{id: [0-9]{1,18}}/preview")
    public String previewUnsaved(@RestPath long id, @BeanParam BriefingForm form) {
        var briefing = DeskBriefings.visibleTo(me.staff(), id).orElseThrow(NotFoundException::new);
        return new Proof(briefing, form.copy().withoutBlankPoints()).render();
    }

    @POST
    @Path("briefings/new/preview")
    public String previewUnsaved(@BeanParam BriefingForm form) {
        return new Proof(null, form.copy().withoutBlankPoints()).render();
    }

    @GET
    @Path("shortcuts")
    public String shortcuts() {
        return new Shortcuts().render();
    }
}
