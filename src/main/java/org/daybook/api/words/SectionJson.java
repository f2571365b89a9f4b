package org.daybook.api.words;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.Section;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.Shape;
import org.daybook.briefing.copy.Shortcoming;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One section. Which of these it has follows from its shape.
 *
 * @param text of prose
 * @param introduction of labelled points
 * @param points of points and labelled points
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SectionJson(
        @Nullable String text,
        @Nullable String introduction,
        @Nullable List<PointJson> points) {

    static SectionJson of(Section section) {
        var points = section.pointPassages().stream();
        return switch (section.kind().shape()) {
            case PROSE -> new SectionJson(section.proseText(), null, null);
            case POINTS -> new SectionJson(null, null, points.map(PointJson::of).toList());
            case LABELLED_POINTS ->
                new SectionJson(
                        null,
                        section.proseText(),
                        points.map(PointJson::labelled).toList());
        };
    }

    /** The section with these words; what is left out is as in {@code base}. */
    Section over(Section base) {
        var kind = base.kind();
        return switch (kind.shape()) {
            case PROSE -> new Prose(kind, Objects.requireNonNullElse(text, base.proseText()));
            case POINTS ->
                points == null
                        ? base
                        : new Points(kind, points.stream().map(PointJson::point).toList());
            case LABELLED_POINTS ->
                new LabelledPoints(
                        kind, Objects.requireNonNullElse(introduction, base.proseText()), labelledOver(base));
        };
    }

    private List<LabelledPoint> labelledOver(Section base) {
        return points == null
                ? base.pointPassages().stream()
                        .map(point -> new LabelledPoint(point.id(), point.label(), point.text()))
                        .toList()
                : points.stream().map(PointJson::labelledPoint).toList();
    }

    /** What does not fit a section of that kind, so that no word is dropped without one. */
    Optional<Shortcoming> misfit(SectionKind kind) {
        var shape = kind.shape();
        var fits = (text == null || shape == Shape.PROSE)
                && (introduction == null || shape == Shape.LABELLED_POINTS)
                && (points == null || shape != Shape.PROSE)
                && (points == null
                        || shape != Shape.POINTS
                        || points.stream().allMatch(point -> point.label() == null));
        return fits
                ? Optional.empty()
                : Optional.of(new Shortcoming(kind.field(), kind.heading() + " takes " + takes(shape) + "."));
    }

    private static String takes(Shape shape) {
        return switch (shape) {
            case PROSE -> "text";
            case POINTS -> "points without labels";
            case LABELLED_POINTS -> "an introduction and points";
        };
    }
}
