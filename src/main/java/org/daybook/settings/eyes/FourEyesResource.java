package org.daybook.settings.eyes;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.approval.LoneTopic;
import org.daybook.briefing.listing.Topic;
import org.daybook.log.LogHead;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;

/** Where a second pair of eyes is asked for, topic by topic. */
@Path("/desk/settings/four-eyes")
@RolesAllowed(Role.ADMINS)
@Blocking
@Produces("text/html;charset=UTF-8")
class FourEyesResource {

    private static final String PATH = "/desk/settings/four-eyes";

    private final Me me;
    private final Flash flash;
    private final Newsroom newsroom;

    FourEyesResource(Me me, Flash flash, Newsroom newsroom) {
        this.me = me;
        this.flash = flash;
        this.newsroom = newsroom;
    }

    /**
     * @param lone topics under which one pair of eyes is enough
     * @param others topics in use that ask for four
     */
    record Eyes(List<LoneTopic> lone, List<Topic> others) implements TemplateInstance {}

    @GET
    public String show() {
        var lone = LoneTopic.all();
        var slugs = lone.stream().map(topic -> topic.slug).collect(Collectors.toSet());
        var others = Topic.inUse().stream()
                .filter(topic -> !slugs.contains(topic.slug))
                .toList();
        return new Eyes(lone, others).render();
    }

    @POST
    @Path("{slug: [a-z0-9-]{1,80}}/off")
    @Transactional
    public Response off(@RestPath String slug) {
        LogHead.hold();
        var topic = Topic.inUse(slug).orElseThrow(NotFoundException::new);
        LoneTopic.let(slug, topic.name, me.staff(), newsroom.now().instant());
        return flash.seeOther(PATH, "One pair of eyes is enough for " + topic.name + " from now on.");
    }

    @POST
    @Path("{slug: [a-z0-9-]{1,80}}/on")
    @Transactional
    public Response on(@RestPath String slug) {
        LogHead.hold();
        var topic = LoneTopic.<LoneTopic>findByIdOptional(slug).orElseThrow(NotFoundException::new);
        topic.end(me.staff(), newsroom.now().instant());
        return flash.seeOther(PATH, topic.name + " asks for four eyes again.");
    }
}
