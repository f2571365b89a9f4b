package org.daybook.briefing.copy.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.Section;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.Shape;

/**
 * The sources that readers are shown, numbered in the order in which they meet them. One that supports several points
 * has one number. Nothing of a private source is in it.
 */
public final class References {

    /** The sections as readers meet them. */
    private static final List<SectionKind> READING_ORDER = List.of(
            SectionKind.KEY_POINTS, SectionKind.STORY, SectionKind.ANALYSIS, SectionKind.TAKEAWAYS, SectionKind.IMPACT);

    private final Map<Source, Reference> bySource = new LinkedHashMap<>();
    private final Map<String, List<Reference>> byPlace = new LinkedHashMap<>();

    /**
     * One of them.
     *
     * @param number from 1
     * @param places what it supports
     */
    public record Reference(int number, Source source, List<Place> places) {}

    /**
     * Something that a reference supports.
     *
     * @param id of the point, or the field name of the section
     * @param name what people call it
     */
    public record Place(String id, String name) {}

    private References() {}

    public static References of(Copy copy) {
        var references = new References();
        READING_ORDER.forEach(kind -> references.read(copy, copy.section(kind)));
        return references;
    }

    /** All of them, by number. */
    public List<Reference> all() {
        return List.copyOf(bySource.values());
    }

    /** Those that support the point of that id, or the running text of the section with that field name. */
    public List<Reference> on(String id) {
        return byPlace.getOrDefault(id, List.of());
    }

    private void read(Copy copy, Section section) {
        var number = 0;
        for (var passage : section.passages()) {
            var isText = passage.id().equals(section.kind().field());
            number += isText ? 0 : 1;
            put(
                    copy,
                    passage,
                    isText ? textName(section.kind()) : section.kind().pointName() + " " + number);
        }
    }

    private static String textName(SectionKind kind) {
        return kind.shape() == Shape.PROSE ? kind.heading().toLowerCase(Locale.ROOT) : "impact introduction";
    }

    private void put(Copy copy, Passage passage, String name) {
        var place = new Place(passage.id(), name);
        copy.sourcesOn(passage.id()).stream()
                .filter(Source::isPublic)
                .map(source -> bySource.computeIfAbsent(
                        source.itself(), itself -> new Reference(bySource.size() + 1, itself, new ArrayList<>())))
                .filter(reference -> !reference.places().contains(place))
                .forEach(reference -> {
                    reference.places().add(place);
                    byPlace.computeIfAbsent(passage.id(), id -> new ArrayList<>())
                            .add(reference);
                });
    }
}
