package org.daybook.web.guard;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.daybook.web.ApiDoor;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what is sent to a page in any form but that of a form: the form's token is looked for in nothing else. The
 * API has no forms, no cookies and so no such token.
 */
class FormsOnly {

    @ServerRequestFilter
    @Nullable
    Response refuse(ContainerRequestContext request) {
        var safe = request.getMethod().matches("GET|HEAD|OPTIONS");
        var api = request.getUriInfo().getPath().startsWith(ApiDoor.PATH);
        var known = request.getHeaderString("X-CSRF-TOKEN") != null;
        return safe || api || known || isForm(request.getMediaType())
                ? null
                : Response.status(400).build();
    }

    private static boolean isForm(@Nullable MediaType type) {
        return type != null
                && (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
                        || MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type));
    }
}
