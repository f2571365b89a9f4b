package org.daybook.briefing.style.spread;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.Section;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.Shape;

/** A copy laid out for checking. It never changes. */
public final class Spread {

    private final Copy copy;
    private final List<Stretch> fields;
    private final Map<SectionKind, Integer> begins;

    public Spread(Copy copy) {
        this.copy = copy;
        this.fields = new ArrayList<>();
        this.begins = new EnumMap<>(SectionKind.class);
        field(Place.HEADLINE, "headline", copy.headline());
        field(Place.STANDFIRST, "standfirst", copy.standfirst());
        field(Place.BYLINE, "byline", copy.byline());
        copy.sections().forEach(this::section);
        field(Place.TOPICS, "topics", String.join(", ", copy.topics()));
    }

    /** Every field at a place or in it, in the order of the form. */
    public List<Stretch> fields(Place place) {
        return fields.stream().filter(field -> place.holds(field.place())).toList();
    }

    public List<Stretch> fields() {
        return List.copyOf(fields);
    }

    /** What is measured at a place: each point by itself, a section as a whole. */
    public List<Stretch> measured(Place place) {
        var kind = place.section();
        return kind != null && place == Place.of(kind) && kind.shape() != Shape.PROSE
                ? List.of(whole(kind))
                : fields(place);
    }

    /** All of a section, its points as lines. */
    public Stretch whole(SectionKind kind) {
        var lines = copy.section(kind).passages().stream().map(Passage::line).toList();
        var order = Objects.requireNonNull(begins.get(kind));
        return new Stretch(
                Place.of(kind), kind.field(), "", kind.field(), kind.heading(), String.join("\n", lines), order);
    }

    /** The points of a section that hold words, each under the field of its text. */
    public List<Stretch> points(SectionKind kind) {
        return fields(Place.each(kind)).stream()
                .filter(point -> !point.text().isBlank())
                .toList();
    }

    /** Whether anything supports those words. */
    public boolean hasSource(Stretch stretch) {
        return copy.hasSource(stretch.passage());
    }

    public List<String> topics() {
        return copy.topics();
    }

    private void section(Section section) {
        var kind = section.kind();
        begins.put(kind, 2 * fields.size() + 1);
        if (kind.shape() == Shape.PROSE) {
            field(Place.of(kind), kind.field(), section.proseText());
        } else if (kind.shape() == Shape.LABELLED_POINTS) {
            field(Place.IMPACT_INTRODUCTION, kind.field() + "Introduction", section.proseText());
        }
        var number = 0;
        for (var point : section.pointPassages()) {
            number++;
            point(kind, number, point);
        }
    }

    private void point(SectionKind kind, int number, Passage point) {
        var field = kind.field() + "-" + number;
        var name = kind.pointName() + " " + number;
        if (kind.shape() == Shape.LABELLED_POINTS) {
            var stem = kind.singular();
            add(Place.EACH_IMPACT_LABEL, field, stem + "Labels", point.id(), "Label of " + name, point.label());
            add(Place.each(kind), field, stem + "Texts", point.id(), capital(name), point.text());
        } else {
            add(Place.each(kind), field, kind.field(), point.id(), capital(name), point.text());
        }
    }

    private void field(Place place, String field, String text) {
        add(place, field, field, field, place.label(), text);
    }

    private void add(Place place, String field, String control, String passage, String name, String text) {
        fields.add(new Stretch(place, field, control, passage, name, text, 2 * fields.size() + 2));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
