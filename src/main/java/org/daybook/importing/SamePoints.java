package org.daybook.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.Section;
import org.daybook.briefing.copy.source.Source;

/**
 * A file names no points. One with the same words as before is the same point, so that what refers to it still does; so
 * with sources.
 */
final class SamePoints {

    private SamePoints() {}

    /** {@code after} with the ids of those points of {@code before} that have the same words. */
    static Copy keepingIds(Copy before, Copy after) {
        var sections = after.sections().stream()
                .map(section -> keepingIds(
                        new ArrayList<>(before.section(section.kind()).passages()), section))
                .toList();
        var known = after.withSources(List.of()).withSections(sections).withProvisionalIds();
        return known.withSources(sources(before, after, known));
    }

    /** The sources of {@code after} on the same points, which have other ids in {@code known}. */
    private static List<Source> sources(Copy before, Copy after, Copy known) {
        var ids = new HashMap<String, String>();
        var now = supportable(known).iterator();
        supportable(after).forEach(id -> ids.put(id, now.next()));
        var old = new ArrayList<>(before.sources());
        return after.sources().stream()
                .map(source -> source.on(ids.getOrDefault(source.on(), "")).withId(""))
                .map(source -> same(old, source))
                .toList();
    }

    private static Source same(List<Source> before, Source source) {
        var same = before.stream().filter(old -> old.withId("").equals(source)).findFirst();
        same.ifPresent(before::remove);
        return same.orElse(source);
    }

    private static List<String> supportable(Copy copy) {
        return copy.sections().stream()
                .flatMap(section -> section.supportable().stream())
                .toList();
    }

    /** {@code said} with the ids that those of its points got which had none, once they were {@code saved}. */
    static Copy learningIds(Copy said, Copy saved) {
        var known = said.passages().stream()
                .map(Passage::id)
                .filter(id -> !id.isEmpty())
                .toList();
        var sections = said.sections().stream()
                .map(section -> {
                    var fresh = new ArrayList<>(saved.section(section.kind()).passages());
                    fresh.removeIf(passage -> known.contains(passage.id()));
                    return learningIds(section, fresh);
                })
                .toList();
        return said.withSections(sections);
    }

    private static Section learningIds(Section section, List<Passage> fresh) {
        var all = new ArrayList<Passage>();
        section.passages().stream().filter(passage -> !passage.id().isEmpty()).forEach(all::add);
        all.addAll(fresh);
        return keepingIds(all, section);
    }

    private static Section keepingIds(List<Passage> before, Section section) {
        if (section instanceof Points points) {
            return new Points(
                    section.kind(),
                    points.points().stream()
                            .map(point -> new Point(idOf(before, point.text()), point.text()))
                            .toList());
        }
        if (section instanceof LabelledPoints labelled) {
            return new LabelledPoints(
                    section.kind(),
                    labelled.introduction(),
                    labelled.points().stream()
                            .map(point -> new LabelledPoint(
                                    idOf(before, point.label() + ": " + point.text()), point.label(), point.text()))
                            .toList());
        }
        return (Prose) section;
    }

    private static String idOf(List<Passage> before, String line) {
        var same =
                before.stream().filter(passage -> passage.line().equals(line)).findFirst();
        same.ifPresent(before::remove);
        return same.map(Passage::id).orElse("");
    }
}
