package org.daybook.briefing.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.PointNumbers;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.Section;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.SourceText;

import static java.util.stream.Collectors.toSet;

/**
 * Copy taken apart into what is merged by itself.
 *
 * @param texts fields, prose and introductions by their field
 * @param points all points in reading order by id; one that has none, or one of another, under a key that begins with a
 *     space, as no id does
 * @param sources all sources by id; one that has none under such a key too
 */
record Parts(Map<String, String> texts, Map<String, Placed> points, List<String> topics, Map<String, Source> sources) {

    /** A point and the section it stands in. */
    record Placed(String field, Passage point) {

        Placed unsaved() {
            return new Placed(field, new Passage("", point.label(), point.text()));
        }

        boolean isBlank() {
            return point.line().isEmpty();
        }
    }

    static Parts of(Copy copy, String side) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("headline", copy.headline());
        texts.put("slug", copy.slug());
        texts.put("standfirst", copy.standfirst());
        texts.put("byline", copy.byline());
        var points = new LinkedHashMap<String, Placed>();
        for (var section : copy.sections()) {
            var field = section.kind().field();
            texts.put(field, section.proseText());
            for (var point : section.pointPassages()) {
                var placed = new Placed(field, point);
                if (points.containsKey(point.id())) {
                    points.put(unsaved(side, points), placed.unsaved());
                } else {
                    points.put(PointNumbers.isSaved(point.id()) ? point.id() : unsaved(side, points), placed);
                }
            }
        }
        var sources = new LinkedHashMap<String, Source>();
        copy.sources()
                .forEach(source -> sources.put(source.id().isEmpty() ? unsaved(side, sources) : source.id(), source));
        return new Parts(texts, points, copy.topics(), sources);
    }

    private static String unsaved(String side, Map<String, ?> known) {
        return " " + side + " " + known.size();
    }

    Copy copy() {
        return new Copy(
                text("headline"),
                text("slug"),
                text("standfirst"),
                text("byline"),
                Stream.of(SectionKind.values()).map(this::section).toList(),
                topics,
                sources.values().stream().filter(source -> !source.isBlank()).toList());
    }

    private Section section(SectionKind kind) {
        var field = kind.field();
        return switch (kind.shape()) {
            case PROSE -> new Prose(kind, text(field));
            case POINTS ->
                new Points(
                        kind,
                        pointsIn(field)
                                .map(point -> new Point(point.id(), point.line()))
                                .toList());
            case LABELLED_POINTS ->
                new LabelledPoints(
                        kind,
                        text(field),
                        pointsIn(field)
                                .map(point -> new LabelledPoint(point.id(), point.label(), point.text()))
                                .toList());
        };
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    private Stream<Passage> pointsIn(String field) {
        return points.values().stream()
                .filter(placed -> placed.field().equals(field))
                .map(Placed::point);
    }

    /** The keys of the points in one section, in their order. */
    List<String> order(String field) {
        return points.entrySet().stream()
                .filter(entry -> entry.getValue().field().equals(field))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether something with that id or field name is here for a source to stand on. */
    boolean supports(String on) {
        return texts.containsKey(on)
                || points.values().stream()
                        .anyMatch(placed -> placed.point().id().equals(on));
    }

    /** The headings of all fields and sections that read otherwise in {@code other}. */
    List<String> headingsThatDifferFrom(Parts other) {
        return Place.fields().stream()
                .filter(field -> !words(field).equals(other.words(field)))
                .map(Place::heading)
                .toList();
    }

    private List<Object> words(String field) {
        var words = new ArrayList<Object>();
        words.add(field.equals("topics") ? topics : text(field));
        pointsIn(field).forEach(point -> words.add(List.of(point.label(), point.text())));
        if (field.equals(Place.SOURCES)) {
            words.add(sources.values().stream().map(source -> source.withId("")).collect(toSet()));
        }
        return words;
    }

    /**
     * The same, with points and sources that were never saved under the keys of those that {@code theirs} has in the
     * same words and {@code base} has not: both wrote the same, or one wrote it and never heard that it was saved.
     */
    Parts recognising(Parts theirs, Parts base) {
        var saved = new HashMap<Placed, Deque<String>>();
        theirs.points.forEach((key, placed) -> {
            if (!base.points.containsKey(key) && !points.containsKey(key)) {
                saved.computeIfAbsent(placed.unsaved(), words -> new ArrayDeque<>())
                        .add(key);
            }
        });
        var recognised = new LinkedHashMap<String, Placed>();
        var renamed = new HashMap<String, String>();
        points.forEach((key, placed) -> {
            var keys = key.startsWith(" ") ? saved.get(placed.unsaved()) : null;
            if (keys == null || keys.isEmpty()) {
                recognised.put(key, placed);
            } else {
                var known = keys.remove();
                renamed.put(placed.point().id(), known);
                recognised.put(known, theirs.points.getOrDefault(known, placed));
            }
        });
        var moved = new LinkedHashMap<String, Source>();
        sources.forEach((key, source) -> moved.put(key, source.on(renamed.getOrDefault(source.on(), source.on()))));
        return new Parts(texts, recognised, topics, SourceMerge.recognised(moved, theirs.sources, base));
    }

    /** The same, with {@code words} in one place; a point or a source that is to hold none is left out. */
    Parts with(Place place, List<Passage> words) {
        if (place.isSource()) {
            return new Parts(texts, points, topics, with(sources, place, words, this::source));
        }
        if (place.isPoint()) {
            return new Parts(texts, with(points, place, words, this::placed), topics, sources);
        }
        var changed = new LinkedHashMap<>(texts);
        words.forEach(passage -> changed.put(place.field(), passage.text()));
        return new Parts(changed, points, topics, sources);
    }

    private static <T> Map<String, T> with(
            Map<String, T> all, Place place, List<Passage> words, BiFunction<T, Passage, T> written) {
        var changed = new LinkedHashMap<String, T>();
        all.forEach((key, is) -> {
            if (!key.equals(place.pointId())) {
                changed.put(key, is);
                return;
            }
            words.stream()
                    .filter(passage -> !passage.line().isBlank())
                    .forEach(passage ->
                            changed.put(passage.id().isEmpty() ? " with " + key : key, written.apply(is, passage)));
        });
        return changed;
    }

    private Placed placed(Placed is, Passage words) {
        return new Placed(is.field(), words);
    }

    private Source source(Source is, Passage words) {
        return SourceText.read(is, words.text()).withId(words.id());
    }
}
