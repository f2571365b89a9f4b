package org.daybook.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.daybook.web.guard.ApiDoor;
import org.daybook.web.guard.StaleForm;

import io.quarkus.logging.Log;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The page for whatever went wrong: what happened in a plain sentence, and a way on. */
public class ErrorPages {

    /** What a request is told by an earlier part of it: the path to lead to, where it would be refused. */
    public static final String LED_TO = "daybook.led-to";

    /** @param path where it happened, to choose the house's door to go back to */
    record ErrorPage(int status, String title, String sentence, boolean newsroom) implements TemplateInstance {}

    @ServerExceptionMapper
    Response failed(WebApplicationException e, UriInfo uri) {
        var response = e.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        var page = page(response.getStatus(), uri.getPath());
        var wait = response.getHeaderString(HttpHeaders.RETRY_AFTER);
        return wait == null
                ? page
                : Response.fromResponse(page)
                        .header(HttpHeaders.RETRY_AFTER, wait)
                        .build();
    }

    @ServerExceptionMapper
    Response stale(StaleForm e, UriInfo uri) {
        return answer(
                uri.getPath(),
                new ErrorPage(
                        403,
                        "This form is too old",
                        "It did not come from a page that this browser was given lately, so nothing was changed. Go back, reload the page and send it again; what you typed is still in your browser.",
                        uri.getPath().startsWith("/desk")));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, UriInfo uri, RoutingContext routing) {
        String first = routing.get(LED_TO);
        return first == null
                ? page(403, uri.getPath())
                : Redirect.seeOther(first).build();
    }

    @ServerExceptionMapper({
        OptimisticLockException.class,
        StaleObjectStateException.class,
        ConstraintViolationException.class
    })
    Response meanwhile(Exception e, UriInfo uri) {
        return page(409, uri.getPath());
    }

    @ServerExceptionMapper
    Response broken(Throwable e, UriInfo uri) throws Throwable {
        if (e instanceof UnauthorizedException || e instanceof AuthenticationException) {
            throw e;
        }
        if (Unreadable.isShownBy(e)) {
            return page(400, uri.getPath());
        }
        Log.error("Unexpected failure", e);
        return page(500, uri.getPath());
    }

    /** What an extension refused without a word, such as a form without its token, gets its page here. */
    @ServerResponseFilter
    void wordless(ContainerResponseContext response, UriInfo uri) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            var words = page(response.getStatus(), uri.getPath());
            response.setEntity(words.getEntity(), null, words.getMediaType());
        }
    }

    private static Response page(int status, String path) {
        return answer(path, new ErrorPage(status, title(status), sentence(status), path.startsWith("/desk")));
    }

    private static Response answer(String path, ErrorPage page) {
        var status = page.status();
        if (path.startsWith(ApiDoor.PATH)) {
            return Response.status(status)
                    .type(ApiDoor.PROBLEM)
                    .entity(ApiDoor.problem(status, page.title(), page.sentence()))
                    .build();
        }
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "That could not be read";
            case 401 -> "Not let in";
            case 403 -> "Not yours to do";
            case 404 -> "Nothing here";
            case 405 -> "Not done this way";
            case 409 -> "Somebody was faster";
            case 410 -> "No longer here";
            case 413 -> "Too much at once";
            case 415 -> "Not in this form";
            case 429 -> "Too often";
            default -> status < 500 ? "That did not work" : "Something broke";
        };
    }

    private static String sentence(int status) {
        return switch (status) {
            case 400 ->
                "The request was not complete or its form was too old. Go back, reload the page and send it again; what you typed is still in your browser.";
            case 401 -> "A good token is needed here, in the header Authorization: Bearer.";
            case 403 -> "Your account may not do this. Ask an editor or an admin.";
            case 404 -> "There is no page at this address. It may have been mistyped, or never been public.";
            case 405 -> "This address does not answer to that kind of request.";
            case 409 ->
                "The briefing changed while you were at it. Go back, reload and look at what is new before you try again.";
            case 413 -> "What was sent is larger than this newsroom takes.";
            case 429 -> "This was asked for too often, or by too many at once. Wait a moment and try again.";
            case 415 -> "This address does not take that kind of content.";
            default ->
                status < 500
                        ? "The request could not be carried out."
                        : "The fault is ours and has been noted. Nothing was stored. Try again in a moment.";
        };
    }
}
