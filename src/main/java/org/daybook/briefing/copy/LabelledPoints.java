package org.daybook.briefing.copy;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** An introduction and bullets that each carry a label. */
public record LabelledPoints(SectionKind kind, String introduction, List<LabelledPoint> points) implements Section {

    public LabelledPoints {
        introduction = Words.stripBlankLines(Words.normalise(introduction));
        points = List.copyOf(points);
    }

    @JsonIgnore
    @Override
    public boolean isEmpty() {
        return introduction.isBlank() && points.isEmpty();
    }

    /** The paragraphs of the introduction, without blank lines. */
    @JsonIgnore
    public List<String> paragraphs() {
        return Words.paragraphs(introduction);
    }

    @JsonIgnore
    @Override
    public String proseText() {
        return introduction;
    }

    @JsonIgnore
    @Override
    public List<Passage> pointPassages() {
        return points.stream()
                .map(point -> new Passage(point.id(), point.label(), point.text()))
                .toList();
    }

    @Override
    public Section numbered(PointNumbers numbers) {
        return new LabelledPoints(
                kind,
                introduction,
                points.stream()
                        .map(point -> new LabelledPoint(numbers.keepOrTake(point.id()), point.label(), point.text()))
                        .toList());
    }

    @Override
    public Section withoutBlankPoints() {
        return new LabelledPoints(
                kind,
                introduction,
                points.stream()
                        .filter(point ->
                                !point.label().isEmpty() || !point.text().isEmpty())
                        .toList());
    }
}
