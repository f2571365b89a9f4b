package org.daybook.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

/** Answers for readers: the same bytes for everybody, without a cookie, kept by caches, asked for again cheaply. */
@RequestScoped
public class PublicPages {

    static final String KEEP = "public, max-age=0, must-revalidate";

    private final Request request;
    private final RoutingContext routing;

    PublicPages(Request request, RoutingContext routing) {
        this.request = request;
        this.routing = routing;
    }

    public Response html(TemplateInstance page) {
        return answer(200, page.render(), "text/html;charset=UTF-8");
    }

    public Response html(int status, TemplateInstance page) {
        return answer(status, page.render(), "text/html;charset=UTF-8");
    }

    /**
     * Answers with {@code body}, or with 304 where the reader has it already (RFC 9110, section 13).
     *
     * @param type the media type with its charset
     */
    public Response answer(int status, String body, String type) {
        withoutCookie(routing);
        var tag = new EntityTag(hash(body));
        var unchanged = status == 200 ? request.evaluatePreconditions(tag) : null;
        var answer = unchanged != null
                ? unchanged
                : Response.status(status).entity(body).type(type);
        return answer.tag(tag).header("Cache-Control", KEEP).build();
    }

    /** The CSRF extension marks the request for a cookie before it knows that the page has no form. */
    static void withoutCookie(RoutingContext routing) {
        routing.remove("true");
    }

    private static String hash(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
