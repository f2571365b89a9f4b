package org.daybook.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.api.words.CopyJson;
import org.daybook.briefing.Revision;
import org.daybook.staff.Me;
import org.daybook.staff.token.Scope;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the words of a briefing have been. */
@Path("/api/v1/briefings/{id: [0-9]{1,18}}/revisions")
@RolesAllowed(Scope.READING)
@Blocking
@Produces("application/json")
class RevisionsApi {

    private static final int MOST = 50;

    private final Me me;

    RevisionsApi(Me me) {
        this.me = me;
    }

    /** @param copy only where one revision was asked for */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Snapshot(
            int number,
            Revision.Reason reason,
            String note,
            String author,
            Instant madeAt,
            @Nullable CopyJson copy) {

        static Snapshot of(Revision.Entry entry) {
            return new Snapshot(entry.number(), entry.reason(), entry.note(), entry.author(), entry.madeAt(), null);
        }

        static Snapshot of(Revision revision) {
            return new Snapshot(
                    revision.number,
                    revision.reason,
                    revision.note,
                    revision.author.displayName,
                    revision.madeAt,
                    CopyJson.of(revision.copy));
        }
    }

    @GET
    @Transactional
    public Response all(@RestPath long id, @RestQuery @Nullable Integer before) {
        var briefing = Found.by(me.staff(), id);
        var entries = Revision.below(briefing, Objects.requireNonNullElse(before, Integer.MAX_VALUE), MOST);
        var page = new LinkedHashMap<String, Object>();
        page.put("revisions", entries.stream().map(Snapshot::of).toList());
        page.put(
                "next",
                entries.size() < MOST ? null : entries.get(entries.size() - 1).number());
        return Json.answer(200, page);
    }

    @GET
    @Path("{number: [0-9]{1,9}}")
    @Transactional
    public Response one(@RestPath long id, @RestPath int number) {
        return Json.answer(
                200,
                Revision.of(Found.by(me.staff(), id), number).map(Snapshot::of).orElseThrow(NotFoundException::new));
    }
}
