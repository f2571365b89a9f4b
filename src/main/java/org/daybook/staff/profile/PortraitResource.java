package org.daybook.staff.profile;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.daybook.web.PublicPages;

import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;

/** The pictures of authors, for readers. */
@Path("/media/portraits")
@PermitAll
@Blocking
class PortraitResource {

    private final PublicPages pages;

    PortraitResource(PublicPages pages) {
        this.pages = pages;
    }

    @GET
    @Path("{hash: [0-9a-f]{64}}.jpg")
    public Response portrait(@RestPath String hash) {
        var portrait = Portrait.withHash(hash).orElseThrow(NotFoundException::new);
        return pages.forGood(portrait.jpeg, "image/jpeg");
    }
}
