package org.daybook.writing.points;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Limits;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Section;
import org.daybook.briefing.copy.SectionKind;

import org.jspecify.annotations.Nullable;

/**
 * A button of the form that adds, moves or removes a point: {@code keyPoints-add}, {@code keyPoints-up-2}. It changes
 * the form, not the briefing. Points count from 1.
 */
public record PointButton(SectionKind kind, String act, int number) {

    private static final Pattern NAME = Pattern.compile("([a-zA-Z]+)-(add|up|down|remove)(?:-([1-9][0-9]{0,3}))?");

    /** The button of that name; nothing where it is none of these. */
    public static Optional<PointButton> named(@Nullable String name) {
        var matcher = NAME.matcher(name == null ? "" : name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var number = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return Stream.of(SectionKind.values())
                .filter(kind -> kind.field().equals(matcher.group(1)))
                .findFirst()
                .map(kind -> new PointButton(kind, matcher.group(2), number));
    }

    /** The copy as the form should show it now. */
    public Copy press(Copy copy) {
        var sections = copy.sections().stream()
                .map(section -> section.kind() == kind ? press(section) : section)
                .toList();
        return copy.withSections(sections);
    }

    private Section press(Section section) {
        if (section instanceof Points points) {
            return new Points(kind, press(points.points(), new Point("", "")));
        }
        if (section instanceof LabelledPoints labelled) {
            return new LabelledPoints(
                    kind, labelled.introduction(), press(labelled.points(), new LabelledPoint("", "", "")));
        }
        return section;
    }

    private <P> List<P> press(List<P> points, P blank) {
        var rows = new ArrayList<>(points);
        var at = number - 1;
        if (act.equals("add") && rows.size() < Limits.POINTS) {
            rows.add(blank);
        } else if (act.equals("remove") && at >= 0 && at < rows.size()) {
            rows.remove(at);
        } else if (act.equals("up") && at >= 1 && at < rows.size()) {
            Collections.swap(rows, at, at - 1);
        } else if (act.equals("down") && at >= 0 && at < rows.size() - 1) {
            Collections.swap(rows, at, at + 1);
        }
        return rows;
    }
}
