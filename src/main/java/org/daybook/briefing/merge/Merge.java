package org.daybook.briefing.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Passage;

/**
 * Brings together what two writers have made of the same copy: field by field, paragraph by paragraph, point by point,
 * source by source.
 */
public final class Merge {

    private final Versions<Parts> parts;
    private final List<Conflict> conflicts = new ArrayList<>();

    private Merge(Versions<Parts> parts) {
        this.parts = parts;
    }

    /**
     * What {@code theirs} and {@code mine} have made of {@code base}.
     *
     * @param base the saved copy that both began with
     * @param theirs the copy that has been saved since
     * @param mine the copy that is to be saved; its new points and sources have no ids yet, or points such as only its
     *     form knows
     */
    public static Merged of(Copy base, Copy theirs, Copy mine) {
        var apart = new Versions<>(Parts.of(base, "base"), Parts.of(theirs, "theirs"), Parts.of(mine, "mine"));
        if (theirs.equals(base) || theirs.equals(mine)) {
            return new Merged(mine, List.of(), List.of());
        }
        if (mine.equals(base)) {
            return new Merged(theirs, List.of(), apart.theirs().headingsThatDifferFrom(apart.mine()));
        }
        var known = apart.mine().recognising(apart.theirs(), apart.base());
        return new Merge(new Versions<>(apart.base(), apart.theirs(), known)).merged();
    }

    private Merged merged() {
        var texts = new LinkedHashMap<String, String>();
        for (var field : parts.mine().texts().keySet()) {
            texts.put(field, text(field));
        }
        var points = new PointMerge(parts);
        conflicts.addAll(points.conflicts());
        var sources = new SourceMerge(parts);
        conflicts.addAll(sources.conflicts());
        conflicts.sort(Comparator.comparing(
                conflict -> Place.fields().indexOf(conflict.place().field())));
        var merged = new Parts(texts, points.points(), topics(), sources.sources());
        return new Merged(merged.copy(), conflicts, merged.headingsThatDifferFrom(parts.mine()));
    }

    private String text(String field) {
        var texts = parts.map(copy -> copy.text(field));
        if (!texts.contested()) {
            return texts.merged();
        }
        var prose = new ProseMerge(texts);
        var merged = prose.texts();
        if (!merged.mine().equals(merged.theirs())) {
            var place = new Place(field, "");
            var versions = merged.map(text -> new Passage(field, "", text));
            conflicts.add(Conflict.of(
                    place, versions, place.isOneLine() ? List.of() : List.of(new Passage(field, "", prose.both()))));
        }
        return merged.mine();
    }

    private List<String> topics() {
        var topics = parts.map(Parts::topics);
        var kept = new HashSet<>(topics.mine());
        kept.addAll(topics.theirs());
        kept.removeIf(topic -> topics.base().contains(topic)
                && !(topics.mine().contains(topic) && topics.theirs().contains(topic)));
        return Order.of(topics, kept);
    }
}
