package org.daybook.writing.suggestion;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.briefing.listing.Topic;
import org.daybook.staff.Me;
import org.daybook.staff.Role;

import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Answers the form's questions while somebody types. */
@Path("/desk")
@RolesAllowed(Role.WRITERS)
@Blocking
@Produces(MediaType.APPLICATION_JSON)
class SuggestionResource {

    private static final int MOST_TOPICS = 20;

    private final Me me;

    SuggestionResource(Me me) {
        this.me = me;
    }

    /**
     * @param briefing that the headline is for, if it is saved already; one that is not theirs to see counts as none
     */
    @GET
    @Path("slug")
    public SuggestedSlug slug(@RestQuery @Nullable String headline, @RestQuery @Nullable Long briefing) {
        var own = briefing == null
                ? null
                : DeskBriefings.visibleTo(me.staff(), briefing).orElse(null);
        return SuggestedSlug.of(Objects.requireNonNullElse(headline, ""), own);
    }

    @GET
    @Path("topics")
    public List<String> topics(@RestQuery @Nullable String begins) {
        return Topic.beginning(Objects.requireNonNullElse(begins, ""), MOST_TOPICS).stream()
                .map(topic -> topic.name)
                .toList();
    }
}
