package org.daybook.web.guard;

import java.util.Set;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request that changes something through only with the token of a page of ours. Those to the API need none: it
 * takes no cookies.
 */
class FormCheck {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String HEADER = "X-CSRF-Token";

    private final Forms forms;

    FormCheck(Forms forms) {
        this.forms = forms;
    }

    @WithFormRead
    @ServerRequestFilter
    void check(ResteasyReactiveContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || cannotComeFromAnotherSite(request)) {
            return;
        }
        if ("cross-site".equals(request.getHeaderString("Sec-Fetch-Site"))
                || !forms.accept(token((ResteasyReactiveRequestContext) request.getServerRequestContext()))) {
            throw new StaleForm();
        }
        if (!isForm(request.getMediaType())) {
            throw new NotSupportedException();
        }
    }

    /** Pages send forms and nothing else; what has no content has no type. */
    private static boolean isForm(@Nullable MediaType type) {
        return type == null
                || type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
    }

    private static boolean cannotComeFromAnotherSite(ResteasyReactiveContainerRequestContext request) {
        return ApiDoor.isAskedBy(
                ((ResteasyReactiveRequestContext) request.getServerRequestContext()).unwrap(RoutingContext.class));
    }

    private static @Nullable String token(ResteasyReactiveRequestContext request) {
        var header = request.getHttpHeaders().getHeaderString(HEADER);
        return header != null ? header : (String) request.getFormParameter(Forms.FIELD, true, false);
    }
}
