package org.daybook.writing.template;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.difference.Difference;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.briefing.template.Template;
import org.daybook.briefing.template.TemplateWords;
import org.daybook.log.LogHead;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.web.Flash;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where editors keep templates. Every writer may start from one. */
@Path("/desk/templates")
@RolesAllowed(Role.EDITORS)
@Blocking
@Produces("text/html;charset=UTF-8")
class TemplateResource {

    private static final String PLACE = "/desk/templates";

    private final Me me;
    private final Flash flash;
    private final Clock clock;

    TemplateResource(Me me, Flash flash, Clock clock) {
        this.me = me;
        this.flash = flash;
        this.clock = clock;
    }

    record Templates(List<Template> templates) implements TemplateInstance {}

    record Keep(TemplatePage page) implements TemplateInstance {}

    @GET
    public String all() {
        return new Templates(Template.inOrder()).render();
    }

    /** @param from the briefing whose words the template is to have; without one it is empty */
    @GET
    @Path("new")
    public String fresh(@RestQuery @Nullable Long from) {
        var copy = from == null
                ? Copy.blank()
                : DeskBriefings.visibleTo(me.staff(), from)
                        .orElseThrow(NotFoundException::new)
                        .workingCopy
                        .anew();
        return new Keep(TemplatePage.fresh(copy)).render();
    }

    @POST
    @Transactional
    public Response add(@BeanParam TemplateForm form) {
        LogHead.hold();
        return kept(form, null);
    }

    @GET
    @Path("{id: [0-9]{1,18}}/edit")
    public String edit(@RestPath long id) {
        return new Keep(TemplatePage.of(found(id))).render();
    }

    @POST
    @Path("{id: [0-9]{1,18}}/edit")
    @Transactional
    public Response change(@RestPath long id, @BeanParam TemplateForm form) {
        LogHead.hold();
        return kept(form, found(id));
    }

    @POST
    @Path("{id: [0-9]{1,18}}/remove")
    @Transactional
    public Response remove(@RestPath long id, @RestForm @Nullable Integer seen) {
        LogHead.hold();
        var template = found(id);
        if (seen == null || !template.isAt(seen)) {
            return flash.seeOther(
                    PLACE + "/" + id + "/edit",
                    "Not removed: " + template.changedBy.displayName + " changed it meanwhile. Here is how it is now.");
        }
        template.remove(me.staff(), clock.instant());
        return flash.seeOther(PLACE, "The template “" + template.name + "” is removed.");
    }

    private Response kept(TemplateForm form, @Nullable Template template) {
        var words = form.words();
        var pressed = form.pressed();
        if (pressed.isPresent()) {
            return page(200, new TemplatePage(template, words, pressed.get(), Map.of(), null));
        }
        var problems = words.problems();
        if (!problems.containsKey("name") && Template.isTaken(words.name(), template)) {
            problems.put("name", "Another template has this name already.");
        }
        if (template == null && Template.count() >= TemplateWords.TEMPLATES) {
            problems.put("name", "There are " + TemplateWords.TEMPLATES + " templates already. Remove one first.");
        }
        if (!problems.isEmpty()) {
            return page(422, new TemplatePage(template, words, form.copy(), problems, null));
        }
        if (template != null && !template.isAt(form.seenVersion())) {
            var theirs = Difference.between(template.copy, words.copy());
            return page(409, new TemplatePage(template, words, words.copy(), problems, theirs));
        }
        keep(words, template);
        return flash.seeOther(PLACE, "The template “" + words.name() + "” is kept.");
    }

    private void keep(TemplateWords words, @Nullable Template template) {
        if (template == null) {
            Template.add(words, me.staff(), clock.instant());
        } else {
            template.change(words, me.staff(), clock.instant());
        }
    }

    private static Template found(long id) {
        return Template.at(id).orElseThrow(NotFoundException::new);
    }

    private static Response page(int status, TemplatePage page) {
        return Response.status(status).entity(new Keep(page).render()).build();
    }
}
