package org.daybook.archive;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.finding.LiveBriefings;
import org.daybook.briefing.listing.Topic;
import org.daybook.web.Key;
import org.daybook.web.PublicPages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jspecify.annotations.Nullable;

/** The front page: the newest briefing with its key points, then the days. */
@Path("/")
@PermitAll
@Blocking
class FrontResource {

    private static final int MOST = 25;
    private static final int TOPICS = 24;

    private final PublicPages pages;

    FrontResource(PublicPages pages) {
        this.pages = pages;
    }

    record Front(@Nullable Briefing lead, List<Day> days, List<Topic> topics) implements TemplateInstance {}

    record About() implements TemplateInstance {}

    @GET
    public Response front() {
        var newest = LiveBriefings.after(Key.NEWEST, MOST);
        var lead = newest.isEmpty() ? null : newest.get(0);
        var others = newest.stream().skip(1).toList();
        return pages.html(new Front(lead, Day.of(others), Topic.mostUsed(TOPICS)));
    }

    @GET
    @Path("about")
    public Response about() {
        return pages.html(new About());
    }
}
