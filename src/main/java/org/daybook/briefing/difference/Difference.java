package org.daybook.briefing.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.PointNumbers;
import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.difference.PassageChange.Status;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/** Everything in which two copies of a briefing differ. Points are matched by their ids, not by their place. */
public record Difference(List<FieldChange> fields) {

    public Difference {
        fields = List.copyOf(fields);
    }

    /**
     * What {@code after} has made of {@code before}, in the order of the form; fields that are the same are in it too.
     */
    public static Difference between(Copy before, Copy after) {
        var fields = new ArrayList<FieldChange>();
        fields.add(field("headline", "Headline", before.headline(), after.headline()));
        fields.add(field("slug", "Address", before.slug(), after.slug()));
        fields.add(field("standfirst", "Standfirst", before.standfirst(), after.standfirst()));
        fields.add(field("byline", "Byline", before.byline(), after.byline()));
        for (var section : after.sections()) {
            var kind = section.kind();
            fields.add(new FieldChange(
                    kind.field(), kind.heading(), passages(before.section(kind).passages(), section.passages())));
        }
        fields.add(field("topics", "Topics", String.join(", ", before.topics()), String.join(", ", after.topics())));
        fields.add(sources(before, after));
        return new Difference(fields);
    }

    /** A source has moved where it supports something else: it goes along with its point. */
    private static FieldChange sources(Copy before, Copy after) {
        var was = before.sources().stream().collect(toMap(Source::id, Source::on, (first, second) -> first));
        var moved = after.sources().stream()
                .filter(source -> !source.on().equals(was.getOrDefault(source.id(), source.on())))
                .map(Source::id)
                .collect(toSet());
        return new FieldChange("sources", "Sources", passages(lines(before), lines(after), moved));
    }

    private static List<Passage> lines(Copy copy) {
        return copy.sources().stream()
                .map(source -> new Passage(source.id(), "", source.line()))
                .toList();
    }

    private static FieldChange field(String name, String heading, String before, String after) {
        return new FieldChange(name, heading, passages(passage(name, before), passage(name, after)));
    }

    private static List<Passage> passage(String name, String text) {
        return text.isEmpty() ? List.of() : List.of(new Passage(name, "", text));
    }

    public boolean isEmpty() {
        return changed().isEmpty();
    }

    /** The fields and sections that differ. */
    public List<FieldChange> changed() {
        return fields.stream().filter(FieldChange::differs).toList();
    }

    /** How many stretches of words differ. */
    public long count() {
        return fields.stream().mapToLong(FieldChange::count).sum();
    }

    /** One field or section by its name, the same or not. */
    public FieldChange field(String name) {
        return fields.stream()
                .filter(change -> change.field().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<PassageChange> passages(List<Passage> before, List<Passage> after) {
        return passages(before, after, Moves.between(ids(before), ids(after)));
    }

    private static List<PassageChange> passages(List<Passage> before, List<Passage> after, Set<String> moved) {
        var old = new LinkedHashMap<String, Numbered>();
        numbered(before).forEach(was -> old.put(was.passage.id(), was));
        var changes = new ArrayList<PassageChange>();
        for (var is : numbered(after)) {
            var id = is.passage.id();
            var was = id.isEmpty() ? null : old.remove(id);
            changes.add(was == null ? is.added() : was.became(is, moved.contains(id)));
        }
        old.values().forEach(was -> changes.add(was.removed()));
        return changes;
    }

    /** With the number of each point; running text, which stands under no point's id, has none. */
    private static List<Numbered> numbered(List<Passage> passages) {
        var numbered = new ArrayList<Numbered>();
        var number = 0;
        for (var passage : passages) {
            var id = passage.id();
            var counts =
                    !PointNumbers.isSaved(id) || PointNumbers.numberOf(id) > 0 || PointNumbers.numberOfSource(id) > 0;
            number += counts ? 1 : 0;
            numbered.add(new Numbered(passage, counts ? number : 0));
        }
        return numbered;
    }

    private record Numbered(Passage passage, int number) {

        PassageChange became(Numbered is, boolean moved) {
            var same = passage.line().equals(is.passage.line());
            return new PassageChange(
                    is.passage.id(),
                    same ? Status.SAME : Status.CHANGED,
                    moved,
                    number,
                    is.number,
                    WordMarks.between(passage.line(), is.passage.line()));
        }

        PassageChange added() {
            return new PassageChange(passage.id(), Status.ADDED, false, 0, number, marks(Mark.Kind.ADDED));
        }

        PassageChange removed() {
            return new PassageChange(passage.id(), Status.REMOVED, false, number, 0, marks(Mark.Kind.REMOVED));
        }

        private List<Mark> marks(Mark.Kind kind) {
            return List.of(new Mark(kind, passage.line()));
        }
    }

    private static List<String> ids(List<Passage> passages) {
        return passages.stream().map(Passage::id).toList();
    }
}
