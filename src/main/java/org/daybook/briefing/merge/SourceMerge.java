package org.daybook.briefing.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.SourceText;

import org.jspecify.annotations.Nullable;

/**
 * Merges sources: each by its id, whatever it supports. Where one writer has removed a point, its sources stay or go
 * with it; they were not removed themselves.
 */
final class SourceMerge {

    private final Versions<Parts> parts;
    private final Map<String, Source> kept = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    SourceMerge(Versions<Parts> parts) {
        this.parts = parts;
        var keys = new LinkedHashSet<>(parts.mine().sources().keySet());
        keys.addAll(parts.theirs().sources().keySet());
        keys.forEach(this::decide);
    }

    /** The sources that stay, in their order. */
    Map<String, Source> sources() {
        var sources = new LinkedHashMap<String, Source>();
        Order.of(parts.map(copy -> List.copyOf(copy.sources().keySet())), kept.keySet())
                .forEach(key -> sources.put(key, Objects.requireNonNull(kept.get(key))));
        return sources;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private void decide(String key) {
        var base = parts.base().sources().get(key);
        var theirs = parts.theirs().sources().get(key);
        var mine = parts.mine().sources().get(key);
        var nothing = new Passage(key, "", "");
        if (theirs != null && mine != null) {
            both(key, new Versions<>(base == null ? Source.blank(mine.on()) : base, theirs, mine));
        } else if (mine != null && stays(base, mine, parts.theirs())) {
            kept.put(key, mine);
            ask(key, base, new Versions<>(nothing, nothing, passage(mine)), parts.theirs());
        } else if (theirs != null && stays(base, theirs, parts.mine())) {
            kept.put(key, theirs);
            ask(key, base, new Versions<>(nothing, passage(theirs), nothing), parts.mine());
        }
    }

    private void both(String key, Versions<Source> versions) {
        var title = versions.map(Source::title).settled();
        var publisher = versions.map(Source::publisher).settled();
        var url = versions.map(Source::url).settled();
        var description = versions.map(Source::description).settled();
        var seen = versions.map(Source::seen).settled();
        var like = new Source(
                versions.mine().id(),
                on(versions.map(Source::on)),
                title.mine(),
                publisher.mine(),
                url.mine(),
                description.mine(),
                seen.mine(),
                versions.map(Source::visibility).merged());
        var theirs = SourceText.with(
                like, List.of(title.theirs(), publisher.theirs(), url.theirs(), description.theirs(), seen.theirs()));
        var base = SourceText.with(
                like, List.of(title.base(), publisher.base(), url.base(), description.base(), seen.base()));
        kept.put(key, like);
        if (!theirs.equals(like)) {
            contest(key, new Versions<>(base, theirs, like).map(SourceMerge::passage));
        }
    }

    /** A source that one has put on a point that the other removed stays where the other has it. */
    private String on(Versions<String> places) {
        var merged = places.merged();
        return Stream.of(merged, places.mine(), places.theirs(), places.base())
                .filter(place -> !wasRemoved(place))
                .findFirst()
                .orElse(merged);
    }

    private boolean wasRemoved(String place) {
        return parts.base().supports(place)
                && !(parts.theirs().supports(place) && parts.mine().supports(place));
    }

    /** What one has added stays, and what the other removed with its point or while this one gave it other words. */
    private static boolean stays(@Nullable Source base, Source left, Parts other) {
        return base == null || !other.supports(base.on()) || !left.itself().equals(base.itself());
    }

    private void ask(String key, @Nullable Source base, Versions<Passage> words, Parts other) {
        if (base != null && other.supports(base.on())) {
            contest(key, new Versions<>(passage(base), words.theirs(), words.mine()));
        }
    }

    private void contest(String key, Versions<Passage> words) {
        var theirs = new Passage("", "", words.theirs().text());
        conflicts.add(Conflict.of(new Place(Place.SOURCES, key), words, List.of(words.mine(), theirs)));
    }

    private static Passage passage(Source source) {
        return new Passage(source.id(), "", SourceText.of(source));
    }

    /** Whether the point of that id has a source in {@code side} that is not in {@code base}, or in other words. */
    static boolean hasNew(Parts side, Parts base, String on) {
        return side.sources().entrySet().stream()
                .anyMatch(source -> source.getValue().on().equals(on)
                        && !source.getValue().saysTheSameAs(base.sources().get(source.getKey())));
    }

    /** What {@code mine} has, with sources that were never saved under the keys of those that theirs has so too. */
    static Map<String, Source> recognised(Map<String, Source> mine, Map<String, Source> theirs, Parts base) {
        var saved = new HashMap<Source, Deque<String>>();
        theirs.forEach((key, source) -> {
            if (!base.sources().containsKey(key) && !mine.containsKey(key)) {
                saved.computeIfAbsent(source.withId(""), words -> new ArrayDeque<>())
                        .add(key);
            }
        });
        var recognised = new LinkedHashMap<String, Source>();
        mine.forEach((key, source) -> {
            var keys = key.startsWith(" ") ? saved.get(source) : null;
            var known = keys == null || keys.isEmpty() ? key : keys.remove();
            recognised.put(known, known.equals(key) ? source : source.withId(known));
        });
        return recognised;
    }
}
