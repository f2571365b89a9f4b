package org.daybook.writing.overlap;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.briefing.overlap.Overlap;
import org.daybook.briefing.overlap.Overlaps;
import org.daybook.briefing.overlap.SharedText;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.web.Choice;
import org.daybook.writing.BriefingForm;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a briefing shares with others: for a script while it is written, and side by side. It changes nothing. */
@Path("/desk")
@RolesAllowed(Role.WRITERS)
@Blocking
@Produces("text/html;charset=UTF-8")
class OverlapResource {

    private final Me me;

    OverlapResource(Me me) {
        this.me = me;
    }

    /** @param own the briefing that is being written, or null for one that is not saved yet */
    record Found(List<Overlap> found, @Nullable Long own) implements TemplateInstance {}

    /** @param live whether the other's words are those that readers see */
    record SideBySide(Briefing briefing, SharedText shared, Briefing other, String otherTitle, boolean live)
            implements TemplateInstance {}

    @POST
    @Path("overlaps")
    public String ofNew(@BeanParam BriefingForm form) {
        return new Found(Overlaps.of(form.copy(), null, me.staff()), null).render();
    }

    @POST
    @Path("briefings/{id: [0-9]{1,18}}/overlaps")
    public String of(@RestPath long id, @BeanParam BriefingForm form) {
        var briefing = found(id);
        return new Found(Overlaps.of(form.copy(), briefing.id, me.staff()), briefing.id).render();
    }

    @GET
    @Path("briefings/{id: [0-9]{1,18}}/overlaps/{other: [0-9]{1,18}}/{section: [A-Z_]{1,20}}")
    public String sideBySide(
            @RestPath long id, @RestPath long other, @RestPath String section, @RestQuery @Nullable String live) {
        var who = me.staff();
        var ours = found(id);
        var kind = Choice.of(SectionKind.class, section);
        var theirs = Briefing.<Briefing>findByIdOptional(other).orElseThrow(NotFoundException::new);
        var published = Objects.equals(live, "true");
        var words = Overlaps.words(theirs, who, published).orElseThrow(NotFoundException::new);
        if (kind == null) {
            throw new NotFoundException();
        }
        var shared = SharedText.of(kind, ours.workingCopy, words);
        var title = words.headline().isEmpty() ? "Untitled" : words.headline();
        return new SideBySide(ours, shared, theirs, title, published && theirs.liveEdition != null).render();
    }

    private Briefing found(long id) {
        return DeskBriefings.visibleTo(me.staff(), id).orElseThrow(NotFoundException::new);
    }
}
