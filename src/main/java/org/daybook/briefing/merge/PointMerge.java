package org.daybook.briefing.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.merge.Parts.Placed;

import org.jspecify.annotations.Nullable;

/** Merges the points of all sections: each by its id, wherever it stands. */
final class PointMerge {

    private final Versions<Parts> parts;
    private final Map<String, Placed> kept = new HashMap<>();
    private final Map<String, Conflict> conflicts = new HashMap<>();
    private final Map<String, Placed> points;

    PointMerge(Versions<Parts> parts) {
        this.parts = parts;
        var keys = new LinkedHashSet<>(parts.mine().points().keySet());
        keys.addAll(parts.theirs().points().keySet());
        keys.forEach(this::decide);
        points = ordered();
    }

    /** The points that stay, in their order. */
    Map<String, Placed> points() {
        return points;
    }

    /** In the order of the points. */
    List<Conflict> conflicts() {
        return points.keySet().stream()
                .flatMap(key -> Stream.ofNullable(conflicts.get(key)))
                .toList();
    }

    private Map<String, Placed> ordered() {
        var ordered = new LinkedHashMap<String, Placed>();
        for (var kind : SectionKind.values()) {
            var here = kept.keySet().stream()
                    .filter(key -> at(key).field().equals(kind.field()))
                    .collect(Collectors.toSet());
            Order.of(parts.map(copy -> copy.order(kind.field())), here).forEach(key -> ordered.put(key, at(key)));
        }
        return ordered;
    }

    private Placed at(String key) {
        return Objects.requireNonNull(kept.get(key));
    }

    private void decide(String key) {
        var base = parts.base().points().get(key);
        var theirs = parts.theirs().points().get(key);
        var mine = parts.mine().points().get(key);
        var nothing = new Passage(key, "", "");
        if (theirs != null && mine != null) {
            both(key, base == null ? new Placed(mine.field(), nothing) : base, theirs, mine);
        } else if (mine != null) {
            one(key, base, mine, new Versions<>(nothing, nothing, mine.point()), parts.mine());
        } else if (theirs != null) {
            one(key, base, theirs, new Versions<>(nothing, theirs.point(), nothing), parts.theirs());
        }
    }

    private void both(String key, Placed base, Placed theirs, Placed mine) {
        var id = mine.point().id();
        var versions = new Versions<>(base, theirs, mine);
        var labels = versions.map(placed -> placed.point().label()).settled();
        var texts = versions.map(placed -> placed.point().text()).settled();
        var field = versions.map(Placed::field).merged();
        var words = new Versions<>(
                new Passage(id, labels.base(), texts.base()),
                new Passage(id, labels.theirs(), texts.theirs()),
                new Passage(id, labels.mine(), texts.mine()));
        kept.put(key, new Placed(field, words.mine()));
        if (labels.contested() || texts.contested()) {
            contest(new Place(field, key), words);
        }
    }

    /** One has added the point, or the other has removed it: then it goes, unless it was given words or a source. */
    private void one(String key, @Nullable Placed base, Placed left, Versions<Passage> words, Parts side) {
        if (base == null) {
            kept.put(key, left);
            return;
        }
        var reworded = !left.isBlank() && !left.point().equals(base.point());
        if (reworded || SourceMerge.hasNew(side, parts.base(), key)) {
            kept.put(key, left);
            if (!base.isBlank() && !left.isBlank()) {
                contest(new Place(left.field(), key), new Versions<>(base.point(), words.theirs(), words.mine()));
            }
        }
    }

    private void contest(Place place, Versions<Passage> words) {
        var theirs = new Placed(place.field(), words.theirs()).unsaved().point();
        conflicts.put(place.pointId(), Conflict.of(place, words, List.of(words.mine(), theirs)));
    }
}
