package org.daybook.writing.points;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.Limits;
import org.daybook.briefing.copy.Point;

/** A list that was pasted into the field of one point: each of its bullets is a point. The first keeps the id. */
public final class PastedPoints {

    private static final Pattern BULLET = Pattern.compile("[ \\t]*(?:[-*+•‣◦▪●○·–—]|[0-9]{1,2}[.)])[ \\t]+(\\S.*)");

    private PastedPoints() {}

    public static List<Point> of(Point point, String text) {
        var items = items(text);
        if (items.isEmpty()) {
            return List.of(point);
        }
        var points = new ArrayList<Point>();
        items.forEach(item -> points.add(new Point(points.isEmpty() ? point.id() : "", item)));
        return points;
    }

    public static List<LabelledPoint> of(LabelledPoint point, String text) {
        var items = items(text);
        if (items.isEmpty()) {
            return List.of(point);
        }
        var points = new ArrayList<LabelledPoint>();
        items.forEach(item -> points.add(
                points.isEmpty() && !point.label().isEmpty()
                        ? new LabelledPoint(point.id(), point.label(), item)
                        : labelled(points.isEmpty() ? point.id() : "", item)));
        return points;
    }

    private static LabelledPoint labelled(String id, String item) {
        var colon = item.indexOf(": ");
        return colon < 1 || colon > Limits.LABEL
                ? new LabelledPoint(id, "", item)
                : new LabelledPoint(id, item.substring(0, colon), item.substring(colon + 2));
    }

    /** What the bullets say, where there are two or more; lines between them go on with the one before. */
    private static List<String> items(String text) {
        var items = new ArrayList<String>();
        var bullets = 0;
        for (var line : text.lines().filter(line -> !line.isBlank()).toList()) {
            var bullet = BULLET.matcher(line);
            if (bullet.matches()) {
                bullets++;
                items.add(bullet.group(1));
            } else if (items.isEmpty()) {
                items.add(line);
            } else {
                items.set(items.size() - 1, items.get(items.size() - 1) + "\n" + line);
            }
        }
        return bullets < 2 ? List.of() : items;
    }
}
