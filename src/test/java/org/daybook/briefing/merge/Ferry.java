package org.daybook.briefing.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.Section;
import org.daybook.briefing.copy.SectionKind;

import static org.daybook.briefing.copy.SectionKind.IMPACT;
import static org.daybook.briefing.copy.SectionKind.KEY_POINTS;
import static org.daybook.briefing.copy.SectionKind.STORY;

/** A briefing that two writers have open. A point is written as its id, a space and its words; a new one has no id. */
final class Ferry {

    static final Copy FOUND = new Copy(
            "Ferry back",
            "ferry-back",
            "It sails.",
            "Ada",
            List.of(
                    new Prose(STORY, "It left.\n\nIt sailed.\n\nIt came back."),
                    keyPoints("p1 One boat", "p2 Two crews", "p3 Three trips"),
                    impact("It gains:", "p4 Trade: up", "p5 Jobs: ten")),
            List.of("Sea", "Trade"));

    private Ferry() {}

    static Copy headline(String words) {
        return new Copy(words, FOUND.slug(), FOUND.standfirst(), FOUND.byline(), FOUND.sections(), FOUND.topics());
    }

    static Copy topics(String... topics) {
        return new Copy(
                FOUND.headline(), FOUND.slug(), FOUND.standfirst(), FOUND.byline(), FOUND.sections(), List.of(topics));
    }

    static Copy story(String text) {
        return with(new Prose(STORY, text));
    }

    static Copy points(String... points) {
        return with(keyPoints(points));
    }

    static Copy with(Section... sections) {
        var all = new ArrayList<>(FOUND.sections());
        all.addAll(List.of(sections));
        return new Copy(FOUND.headline(), FOUND.slug(), FOUND.standfirst(), FOUND.byline(), all, FOUND.topics());
    }

    static Points keyPoints(String... points) {
        return points(KEY_POINTS, points);
    }

    static Points points(SectionKind kind, String... points) {
        return new Points(
                kind,
                Stream.of(points)
                        .map(point -> new Point(id(point), rest(point)))
                        .toList());
    }

    static LabelledPoints impact(String introduction, String... points) {
        return new LabelledPoints(
                IMPACT,
                introduction,
                Stream.of(points)
                        .map(point -> new LabelledPoint(
                                id(point),
                                rest(point).split(": ", 2)[0],
                                rest(point).split(": ", 2)[1]))
                        .toList());
    }

    private static String id(String point) {
        return point.substring(0, point.indexOf(' '));
    }

    private static String rest(String point) {
        return point.substring(point.indexOf(' ') + 1);
    }

    /** The points of a section as they are written here, one behind the other. */
    static String told(Copy copy, SectionKind kind) {
        return copy.section(kind).pointPassages().stream().map(Ferry::told).collect(Collectors.joining(", "));
    }

    static String told(Passage passage) {
        return passage.id() + " " + passage.line();
    }

    /** The versions of the only conflict. */
    static String only(Merged merged) {
        var conflict = merged.conflicts().get(0);
        return merged.conflicts().size() + " " + conflict.key() + ": "
                + Stream.of(conflict.base(), conflict.theirs(), conflict.mine())
                        .map(Passage::line)
                        .collect(Collectors.joining(" | "));
    }
}
