package org.daybook.briefing.copy;

import java.util.ArrayList;
import java.util.List;

/** What a briefing needs before it may be reviewed or published. A draft may lack any of it. */
public final class Completeness {

    private Completeness() {}

    /** All that {@code copy} still lacks, in the order of the form; empty where it is complete. */
    public static List<Shortcoming> of(Copy copy) {
        var missing = new ArrayList<Shortcoming>();
        if (copy.headline().isEmpty()) {
            missing.add(new Shortcoming("headline", "The headline is empty."));
        }
        copy.sections().forEach(section -> section(missing, section));
        return List.copyOf(missing);
    }

    private static void section(List<Shortcoming> missing, Section section) {
        var kind = section.kind();
        if (kind.shape() == Shape.PROSE) {
            if (section.isEmpty()) {
                missing.add(new Shortcoming(kind.field(), kind.heading() + " is empty."));
            }
            return;
        }
        var points = section.pointPassages();
        if (points.isEmpty()) {
            missing.add(new Shortcoming(kind.field(), "There is no " + kind.pointName() + " yet."));
        }
        for (int i = 0; i < points.size(); i++) {
            point(missing, kind, i + 1, points.get(i));
        }
    }

    private static void point(List<Shortcoming> missing, SectionKind kind, int number, Passage point) {
        var field = kind.field() + "-" + number;
        var name = Limits.capital(kind.pointName()) + " " + number;
        if (point.text().isEmpty()) {
            missing.add(new Shortcoming(field, name + " has no text."));
        }
        if (kind.shape() == Shape.LABELLED_POINTS && point.label().isEmpty()) {
            missing.add(new Shortcoming(field, name + " has no label."));
        }
    }
}
