package org.daybook.briefing.approval;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.source.Source;
import org.daybook.workflow.Part;

/** The parts of a copy that are approved one by one. What supports a part belongs to it. */
final class Parts {

    private Parts() {}

    /** The parts in which two copies differ. */
    static Set<Part> differing(Copy before, Copy after) {
        var differing = EnumSet.noneOf(Part.class);
        for (var part : Part.values()) {
            if (!words(part, before).equals(words(part, after))) {
                differing.add(part);
            }
        }
        return differing;
    }

    private static List<?> words(Part part, Copy copy) {
        return part == Part.HEAD
                ? List.of(copy.headline(), copy.slug(), copy.standfirst(), copy.byline(), copy.topics())
                : section(SectionKind.valueOf(part.name()), copy);
    }

    private static List<?> section(SectionKind kind, Copy copy) {
        var section = copy.section(kind);
        return List.of(section, sourcesIn(section.supportable(), copy.sources()));
    }

    private static List<Source> sourcesIn(List<String> places, List<Source> sources) {
        return sources.stream().filter(source -> places.contains(source.on())).toList();
    }
}
