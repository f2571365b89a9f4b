package org.daybook.briefing.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.Shape;
import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.SourceText;
import org.daybook.briefing.copy.source.Visibility;
import org.daybook.briefing.merge.Parts.Placed;

/** Somebody who writes at random; no two words that a name has typed are the same. */
final class Typist {

    private static final Pattern WORD = Pattern.compile("\\b(?!(?:p|s|new)[0-9])[a-z]+[0-9]+");
    private static final List<String> TEXTS =
            List.of("headline", "slug", "standfirst", "byline", "story", "analysis", "impact");
    private static final List<String> POINTS = List.of("keyPoints", "takeaways", "impact");

    private final String name;
    private final Random random;
    private int typed;

    Typist(String name, Random random) {
        this.name = name;
        this.random = random;
    }

    /** The words that names have typed into {@code copy}, and how often each stands there. */
    static Map<String, Integer> counts(Copy copy) {
        var counts = new TreeMap<String, Integer>();
        WORD.matcher(copy.toString()).results().forEach(found -> counts.merge(found.group(), 1, Integer::sum));
        return counts;
    }

    static Set<String> words(Copy copy) {
        return new TreeSet<>(counts(copy).keySet());
    }

    /** A copy of anything, its points not numbered. */
    Copy anything() {
        var parts = Parts.of(Copy.blank(), "blank");
        TEXTS.forEach(field ->
                parts.texts().put(field, new Place(field, "").isOneLine() ? sentence() : lines(random.nextInt(6))));
        for (var kind : SectionKind.values()) {
            if (kind.shape() != Shape.PROSE) {
                IntStream.range(0, random.nextInt(6)).forEach(n -> parts.points()
                        .put(kind.field() + n, new Placed(kind.field(), point(kind.field(), ""))));
            }
        }
        var topics = Stream.generate(this::word).limit(random.nextInt(4)).toList();
        var copy = new Parts(parts.texts(), parts.points(), topics, Map.of())
                .copy()
                .withProvisionalIds();
        var places = places(copy);
        return copy.withSources(Stream.generate(() -> source(places.get(random.nextInt(places.size()))))
                .limit(random.nextInt(6))
                .toList());
    }

    private static List<String> places(Copy copy) {
        return copy.sections().stream()
                .flatMap(section -> section.supportable().stream())
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private Source source(String on) {
        var visibility = Visibility.values()[random.nextInt(2)];
        return new Source("", on, sentence(), word(), "https://example.org/" + word(), "", "2026-02-04", visibility);
    }

    /** {@code copy} after some edits. */
    Copy edited(Copy copy, int edits) {
        var edited = copy;
        for (int i = 0; i < edits; i++) {
            edited = edited(edited);
        }
        return edited;
    }

    private Copy edited(Copy copy) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> editedText(copy, TEXTS.get(random.nextInt(TEXTS.size())));
            case 3 -> editedTopics(copy);
            case 4 -> editedSources(copy.withProvisionalIds(), anywhere -> true);
            default -> editedPoints(copy, POINTS.get(random.nextInt(POINTS.size())));
        };
    }

    /** {@code copy} after one edit in one field or section. */
    Copy editedIn(Copy copy, String field) {
        if (random.nextInt(4) == 0) {
            var identified = copy.withProvisionalIds();
            var places = identified.sections().stream()
                    .filter(section -> section.kind().field().equals(field))
                    .flatMap(section -> section.supportable().stream())
                    .toList();
            return editedSources(identified, places::contains);
        }
        return POINTS.contains(field) ? editedPoints(copy, field) : editedText(copy, field);
    }

    private Copy editedText(Copy copy, String field) {
        var parts = Parts.of(copy, "edited");
        var place = new Place(field, "");
        if (place.isOneLine()) {
            return parts.with(place, List.of(new Passage(field, "", sentence())))
                    .copy();
        }
        var lines = new ArrayList<>(parts.text(field).lines().toList());
        editOne(lines, this::sentence, line -> line + " " + word());
        return parts.with(place, List.of(new Passage(field, "", String.join("\n", lines))))
                .copy();
    }

    private Copy editedSources(Copy copy, Predicate<String> where) {
        var places = places(copy).stream().filter(where).toList();
        var others = copy.sources().stream()
                .filter(source -> !where.test(source.on()))
                .toList();
        var sources = new ArrayList<>(copy.sources().stream()
                .filter(source -> where.test(source.on()))
                .toList());
        if (places.isEmpty()) {
            return copy;
        }
        Supplier<String> on = () -> places.get(random.nextInt(places.size()));
        editOne(sources, () -> source(on.get()), source -> otherWords(source, on.get()));
        sources.addAll(others);
        return copy.withSources(sources);
    }

    private Source otherWords(Source source, String on) {
        var other = source(source.on());
        return switch (random.nextInt(4)) {
            case 0 -> other.withId(source.id());
            case 1 -> source.on(on);
            case 2 -> SourceText.read(source, SourceText.of(source).replace("\n", " " + word() + "\n"));
            default -> SourceText.read(source, SourceText.of(other));
        };
    }

    private Copy editedTopics(Copy copy) {
        var topics = new ArrayList<>(copy.topics());
        editOne(topics, this::word, topic -> word());
        var parts = Parts.of(copy, "edited");
        return new Parts(parts.texts(), parts.points(), topics, parts.sources()).copy();
    }

    private Copy editedPoints(Copy copy, String field) {
        var parts = Parts.of(copy, "edited");
        var points = new ArrayList<>(copy.sections().stream()
                .filter(section -> section.kind().field().equals(field))
                .findFirst()
                .orElseThrow()
                .pointPassages());
        editOne(points, () -> point(field, ""), point -> otherWords(field, point));
        parts.points().values().removeIf(placed -> placed.field().equals(field));
        points.forEach(point -> parts.points().put(" at " + parts.points().size(), new Placed(field, point)));
        return parts.copy();
    }

    private Passage otherWords(String field, Passage point) {
        var other = point(field, point.id());
        return switch (random.nextInt(3)) {
            case 0 -> other;
            case 1 -> new Passage(point.id(), point.label(), point.text() + " " + other.text());
            default -> new Passage(point.id(), other.label(), point.text());
        };
    }

    private <T> void editOne(List<T> list, Supplier<T> more, UnaryOperator<T> other) {
        var at = list.isEmpty() ? 0 : random.nextInt(list.size());
        switch (list.isEmpty() ? 0 : random.nextInt(6)) {
            case 0, 1 -> list.add(random.nextInt(list.size() + 1), more.get());
            case 2 -> list.remove(at);
            case 3 -> list.add(random.nextInt(list.size()), list.remove(at));
            default -> list.set(at, other.apply(list.get(at)));
        }
    }

    private Passage point(String field, String id) {
        return new Passage(id, field.equals("impact") ? word() : "", sentence());
    }

    private String lines(int count) {
        return Stream.generate(() -> sentence() + "\n".repeat(random.nextInt(2)))
                .limit(count)
                .collect(Collectors.joining("\n"));
    }

    private String sentence() {
        return Stream.generate(this::word).limit(1 + random.nextInt(3)).collect(Collectors.joining(" "));
    }

    private String word() {
        typed++;
        return name + typed;
    }
}
