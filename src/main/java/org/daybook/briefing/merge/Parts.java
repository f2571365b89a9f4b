package org.daybook.briefing.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.Section;
import org.daybook.briefing.copy.SectionKind;

/**
 * Copy taken apart into what is merged by itself.
 *
 * @param texts fields, prose and introductions by their field
 * @param points all points in reading order by id; one that has none, or one of another, under a key that begins with a
 *     space, as no id does
 */
record Parts(Map<String, String> texts, Map<String, Placed> points, List<String> topics) {

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
                if (point.id().isEmpty() || points.containsKey(point.id())) {
                    points.put(" " + side + " " + points.size(), placed.unsaved());
                } else {
                    points.put(point.id(), placed);
                }
            }
        }
        return new Parts(texts, points, copy.topics());
    }

    Copy copy() {
        return new Copy(
                text("headline"),
                text("slug"),
                text("standfirst"),
                text("byline"),
                Stream.of(SectionKind.values()).map(this::section).toList(),
                topics);
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
        return words;
    }

    /**
     * The same, with points that were never saved under the keys of those that {@code theirs} has in the same words and
     * {@code base} has not: both wrote the same, or one wrote it and never heard that it was saved.
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
        points.forEach((key, placed) -> {
            var keys = key.startsWith(" ") ? saved.get(placed) : null;
            if (keys == null || keys.isEmpty()) {
                recognised.put(key, placed);
            } else {
                var known = keys.remove();
                recognised.put(known, theirs.points.getOrDefault(known, placed));
            }
        });
        return new Parts(texts, recognised, topics);
    }

    /** The same, with {@code words} in one place; a point that is to hold none is left out. */
    Parts with(Place place, List<Passage> words) {
        if (!place.isPoint()) {
            var changed = new LinkedHashMap<>(texts);
            words.forEach(passage -> changed.put(place.field(), passage.text()));
            return new Parts(changed, points, topics);
        }
        var changed = new LinkedHashMap<String, Placed>();
        points.forEach((key, placed) -> {
            if (!key.equals(place.pointId())) {
                changed.put(key, placed);
                return;
            }
            words.stream()
                    .filter(point -> !point.line().isEmpty())
                    .forEach(point -> changed.put(
                            point.id().isEmpty() ? " with " + key : key, new Placed(placed.field(), point)));
        });
        return new Parts(texts, changed, topics);
    }
}
