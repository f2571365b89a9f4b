package org.daybook.api.words;

import java.util.Objects;

import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.Visibility;

import org.jspecify.annotations.Nullable;

/** What supports a point or a running text; private where it does not say that it is public. */
record SourceJson(
        @Nullable String id,
        @Nullable String on,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String description,
        @Nullable String seen,
        @Nullable String visibility) {

    static SourceJson of(Source source) {
        return new SourceJson(
                source.id(),
                source.on(),
                source.title(),
                source.publisher(),
                source.url(),
                source.description(),
                source.seen(),
                source.visibility().name());
    }

    Source source() {
        return new Source(
                text(id),
                text(on),
                text(title),
                text(publisher),
                text(url),
                text(description),
                text(seen),
                Visibility.named(text(visibility)));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
