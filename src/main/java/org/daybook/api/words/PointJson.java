package org.daybook.api.words;

import java.util.Objects;

import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.Point;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One point. Sent back under its id it stays the same point, wherever it stands; without one it is a new point.
 *
 * @param label only in a section of labelled points
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PointJson(
        @Nullable String id,
        @Nullable String label,
        @Nullable String text) {

    static PointJson of(Passage passage) {
        return new PointJson(passage.id(), null, passage.text());
    }

    static PointJson labelled(Passage passage) {
        return new PointJson(passage.id(), passage.label(), passage.text());
    }

    Point point() {
        return new Point(text(id), text(text));
    }

    LabelledPoint labelledPoint() {
        return new LabelledPoint(text(id), text(label), text(text));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
