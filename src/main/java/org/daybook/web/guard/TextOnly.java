package org.daybook.web.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses requests whose address or headers are not text, or that do not say which house they want, before anything
 * reads them: PostgreSQL takes no NUL, and what is no UTF-8 would be looked up as something else.
 */
class TextOnly {

    private static final int EARLY = 950;
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");

    void register(@Observes Filters filters) {
        filters.register(TextOnly::check, EARLY);
    }

    private static void check(RoutingContext routing) {
        if (isText(routing.request())) {
            routing.next();
            return;
        }
        routing.response()
                .setStatusCode(400)
                .putHeader("Content-Type", "text/plain;charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .end("The request holds a character that is not text, or says nothing of where it goes.");
    }

    private static boolean isText(HttpServerRequest request) {
        return request.authority() != null
                && ENCODED.matcher(request.uri()).results().allMatch(found -> isEncodedText(found.group()))
                && request.headers().entries().stream()
                        .map(java.util.Map.Entry::getValue)
                        .allMatch(TextOnly::isHeaderText);
    }

    private static boolean isEncodedText(String encoded) {
        var bytes = new byte[encoded.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(encoded.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return isUtf8(bytes);
    }

    /** Headers come byte by byte as Latin-1, whatever they were meant to be. */
    private static boolean isHeaderText(String value) {
        return !CONTROL.matcher(value).find() && isUtf8(value.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean isUtf8(byte[] bytes) {
        for (var each : bytes) {
            if (each == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
