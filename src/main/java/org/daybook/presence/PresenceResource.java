package org.daybook.presence;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.briefing.presence.Presence;
import org.daybook.briefing.presence.Tab;
import org.daybook.staff.Me;
import org.daybook.staff.Role;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Takes signs of life from open editors and tells each of the others. */
@Path("/desk/briefings/{id: [0-9]{1,18}}/presence")
@RolesAllowed(Role.WRITERS)
@Blocking
class PresenceResource {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final Me me;
    private final Clock clock;
    private final Watchers watchers;

    PresenceResource(Me me, Clock clock, Watchers watchers) {
        this.me = me;
        this.clock = clock;
        this.watchers = watchers;
    }

    record Present(List<Companion> companions) implements TemplateInstance {}

    /** A sign of life, or with {@code leaving} the last one. */
    @POST
    public Response sign(
            @RestPath long id,
            @RestForm @Nullable String tab,
            @RestForm @Nullable String section,
            @RestForm @Nullable String leaving) {
        var news = QuarkusTransaction.requiringNew().call(() -> {
            var here = tab(id, tab);
            if (leaving == null) {
                return Presence.sign(here, me.staff(), section(section), clock.instant());
            }
            Presence.leave(here);
            return Presence.News.CAME_OR_MOVED;
        });
        switch (news) {
            case NONE -> {}
            case CAME_OR_MOVED -> watchers.tell(id);
            case TOO_MANY_TABS -> throw new ClientErrorException(TOO_MANY);
        }
        return Response.noContent().build();
    }

    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> events(
            @RestPath long id, @RestQuery @Nullable String tab, @Context Sse sse, RoutingContext routing) {
        var here = QuarkusTransaction.requiringNew().call(() -> tab(id, tab));
        if (!watchers.hasRoomFor(here)) {
            throw new ClientErrorException(TOO_MANY);
        }
        routing.response().putHeader("Cache-Control", "no-store").putHeader("X-Accel-Buffering", "no");
        return watchers.watch(here, me.sessionId()).map(told -> sse.newEventBuilder()
                .name(told.event())
                .data(told.words())
                .build());
    }

    /** The section with that stem of its field names; null where it is none, and so the rest of the form. */
    private static @Nullable SectionKind section(@Nullable String field) {
        return Stream.of(SectionKind.values())
                .filter(kind -> kind.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    private Tab tab(long briefing, @Nullable String key) {
        if (!DeskBriefings.isVisibleTo(me.staff(), briefing)) {
            throw new NotFoundException();
        }
        if (key == null || !Tab.isKey(key)) {
            throw new ClientErrorException(UNPROCESSABLE);
        }
        return new Tab(briefing, me.id(), key);
    }
}
