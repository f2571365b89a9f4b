package org.daybook.importing;

import java.util.ArrayList;
import java.util.List;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.Section;

/**
 * A file names no points. One with the same words as before is the same point, so that what refers to it still does.
 */
final class SamePoints {

    private SamePoints() {}

    /** {@code after} with the ids of those points of {@code before} that have the same words. */
    static Copy keepingIds(Copy before, Copy after) {
        var sections = after.sections().stream()
                .map(section -> keepingIds(
                        new ArrayList<>(before.section(section.kind()).passages()), section))
                .toList();
        return after.withSections(sections);
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
