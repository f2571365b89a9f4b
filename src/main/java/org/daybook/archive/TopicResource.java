package org.daybook.archive;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.finding.LiveBriefings;
import org.daybook.briefing.listing.Author;
import org.daybook.briefing.listing.Topic;
import org.daybook.staff.profile.Profile;
import org.daybook.web.Key;
import org.daybook.web.PublicPages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Live briefings by what they are about and by who wrote them. */
@Path("/")
@PermitAll
@Blocking
class TopicResource {

    private static final int MOST = 40;

    private final PublicPages pages;

    TopicResource(PublicPages pages) {
        this.pages = pages;
    }

    record Topics(List<Topic> topics) implements TemplateInstance {}

    record TopicPage(Topic topic, List<Day> days, @Nullable Key next) implements TemplateInstance {}

    record AuthorPage(
            Author author,
            @Nullable Profile profile,
            List<Day> days,
            @Nullable Key next) implements TemplateInstance {}

    @GET
    @Path("topics")
    public Response topics() {
        return pages.html(new Topics(Topic.inUse()));
    }

    @GET
    @Path("topics/{slug}")
    public Response topic(@RestPath String slug, @RestQuery @Nullable String after) {
        var topic = Topic.inUse(slug).orElseThrow(NotFoundException::new);
        var briefings = LiveBriefings.underTopic(slug, Key.orNewest(after), MOST);
        return pages.html(new TopicPage(topic, Day.of(briefings), LiveBriefings.next(briefings, MOST)));
    }

    @GET
    @Path("authors/{username}")
    public Response author(@RestPath String username, @RestQuery @Nullable String after) {
        var author = Author.inUse(username).orElseThrow(NotFoundException::new);
        var profile = Profile.ofAuthor(username).orElse(null);
        var briefings = LiveBriefings.by(username, Key.orNewest(after), MOST);
        return pages.html(new AuthorPage(author, profile, Day.of(briefings), LiveBriefings.next(briefings, MOST)));
    }
}
