package org.daybook.importing.format.source;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.Shape;

/** What a source can stand on, as a file calls it: {@code The Story}, or {@code Key Points 2} for the second bullet. */
public final class SourcePlaces {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    /** @param headings what a file calls a section */
    public SourcePlaces(Copy copy, Function<SectionKind, String> headings) {
        for (var section : copy.sections()) {
            var heading = headings.apply(section.kind());
            if (section.kind().shape() != Shape.POINTS) {
                put(heading, section.kind().field());
            }
            var number = 0;
            for (var point : section.pointPassages()) {
                number++;
                put(heading + " " + number, point.id());
            }
        }
    }

    private void put(String name, String id) {
        names.putIfAbsent(id, name);
        ids.put(name.toLowerCase(Locale.ROOT), id);
    }

    /** What a file calls the point of that id, or the running text of the section with that field name. */
    public String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** What a file calls so. */
    public Optional<String> id(String name) {
        return Optional.ofNullable(ids.get(name.replaceAll("[ \t]+", " ").toLowerCase(Locale.ROOT)));
    }
}
