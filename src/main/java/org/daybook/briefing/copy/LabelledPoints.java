package org.daybook.briefing.copy;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.daybook.briefing.copy.source.ProvisionalIds;

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
        return new LabelledPoints(
                kind,
                introduction,
                points.stream()
                        .map(point -> new LabelledPoint(ids.apply(point.id()), point.label(), point.text()))
                        .toList());
    }

    @Override
    public Section withoutBlankPoints(Predicate<String> hasSource) {
        return new LabelledPoints(
                kind,
                introduction,
                points.stream()
                        .filter(point ->
                                !point.label().isEmpty() || !point.text().isEmpty() || hasSource.test(point.id()))
                        .toList());
    }
}
