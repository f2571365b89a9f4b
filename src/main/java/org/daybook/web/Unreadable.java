package org.daybook.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.stream.Stream;

/** Tells a request that could not be read from a fault of ours: by the place where the reading failed. */
final class Unreadable {

    private static final int DEEPEST = 12;

    private Unreadable() {}

    /** Whether {@code failure} comes from taking a body, a form or a content type apart. */
    static boolean isShownBy(Throwable failure) {
        return chain(failure).anyMatch(Unreadable::isOfAnUnknownCharset) || isOfTakingApart(failure);
    }

    private static boolean isOfAnUnknownCharset(Throwable failure) {
        return failure instanceof UnsupportedEncodingException
                || failure instanceof UnsupportedCharsetException
                || failure instanceof IllegalCharsetNameException;
    }

    private static boolean isOfTakingApart(Throwable failure) {
        return chain(failure)
                .flatMap(each -> Stream.of(each.getStackTrace()).limit(DEEPEST))
                .map(StackTraceElement::getClassName)
                .anyMatch(place -> place.startsWith("org.jboss.resteasy.reactive.server.core.multipart.")
                        || place.startsWith("org.jboss.resteasy.reactive.common.headers.MediaType")
                        || place.startsWith("org.jboss.resteasy.reactive.common.util.URLUtils"));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause);
    }
}
