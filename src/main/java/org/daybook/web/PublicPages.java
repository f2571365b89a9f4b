package org.daybook.web;

import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

/** Answers for readers: the same bytes for everybody, without a cookie, kept by caches, asked for again cheaply. */
@RequestScoped
public class PublicPages {

    static final String KEEP = "public, max-age=0, must-revalidate";

    private final HttpHeaders headers;

    PublicPages(HttpHeaders headers) {
        this.headers = headers;
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
        var tag = "\"" + Sha256.hex(body).substring(0, 32) + "\"";
        var answer = status == 200 && isKnown(tag)
                ? Response.notModified()
                : Response.status(status).entity(body).type(type);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, KEEP)
                .build();
    }

    /** Answers with what never changes under its address. */
    public Response forGood(byte[] body, String type) {
        return Response.ok(body, type)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }

    /** Where {@code path} has moved to for good; asked for again each time, because it may move back. */
    public Response moved(String path) {
        return Response.status(301)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.CACHE_CONTROL, KEEP)
                .build();
    }

    /** By weak comparison (RFC 9110, section 13.1.2): a proxy that compresses marks our tags as weak. */
    private boolean isKnown(String tag) {
        return Stream.of(Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), "")
                        .split(","))
                .map(String::strip)
                .anyMatch(known -> known.equals(tag) || known.equals("W/" + tag) || known.equals("*"));
    }
}
