package org.daybook.writing;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.writing.EditPage.State;
import org.daybook.writing.notes.StyleNotes;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Tells a script what house style has against the words in a form, as the form would say it. Saves nothing. */
@Path("/desk")
@RolesAllowed(Role.WRITERS)
@Blocking
@Produces("text/html;charset=UTF-8")
class StyleCheckResource {

    private final Me me;
    private final StyleNotes notes;

    StyleCheckResource(Me me, StyleNotes notes) {
        this.me = me;
        this.notes = notes;
    }

    /** @param fields those of which there is something to say */
    record Notes(EditPage page, List<String> fields) implements TemplateInstance {}

    @POST
    @Path("briefings/new/check")
    public String fresh(@BeanParam BriefingForm form) {
        return answer(form, null);
    }

    @POST
    @Path("briefings/{id: [0-9]{1,18}}/check")
    public String check(@RestPath long id, @BeanParam BriefingForm form) {
        DeskBriefings.visibleTo(me.staff(), id).orElseThrow(NotFoundException::new);
        return answer(form, id);
    }

    private String answer(BriefingForm form, @Nullable Long id) {
        var page = form.page(id, form.copy(), List.of(), State.WRITING);
        return new Notes(page, notes.fields(page)).render();
    }
}
