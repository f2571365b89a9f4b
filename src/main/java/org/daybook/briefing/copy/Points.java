package org.daybook.briefing.copy;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.daybook.briefing.copy.source.ProvisionalIds;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A list of bullets. */
public record Points(SectionKind kind, List<Point> points) implements Section {

    public Points {
        points = List.copyOf(points);
    }

    @JsonIgnore
    @Override
    public boolean isEmpty() {
        return points.isEmpty();
    }

    @JsonIgnore
    @Override
    public String proseText() {
        return "";
    }

    @JsonIgnore
    @Override
    public List<Passage> pointPassages() {
        return points.stream()
                .map(point -> new Passage(point.id(), "", point.text()))
                .toList();
    }

    @Override
    public Section numbered(PointNumbers numbers) {
        return identified(numbers::keepOrTake);
    }

    @Override
    public Section identified(ProvisionalIds ids) {
        return identified(ids::keepOrTake);
    }

    @Override
    public Section anew(ProvisionalIds ids) {
        return identified(id -> ids.keepOrTake(""));
    }

    private Section identified(UnaryOperator<String> ids) {
        return new Points(
                kind,
                points.stream()
                        .map(point -> new Point(ids.apply(point.id()), point.text()))
                        .toList());
    }

    @Override
    public Section withoutBlankPoints(Predicate<String> hasSource) {
        return new Points(
                kind,
                points.stream()
                        .filter(point -> !point.text().isEmpty() || hasSource.test(point.id()))
                        .toList());
    }
}
