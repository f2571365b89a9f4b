package org.daybook.briefing.copy;

import java.util.List;

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
        return new Points(
                kind,
                points.stream()
                        .map(point -> new Point(numbers.keepOrTake(point.id()), point.text()))
                        .toList());
    }

    @Override
    public Section withoutBlankPoints() {
        return new Points(
                kind, points.stream().filter(point -> !point.text().isEmpty()).toList());
    }
}
