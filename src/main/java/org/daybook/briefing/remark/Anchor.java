package org.daybook.briefing.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Limits;
import org.daybook.briefing.copy.PointNumbers;
import org.daybook.briefing.copy.Section;
import org.daybook.briefing.copy.Shape;

/**
 * What a remark can be about in some copy.
 *
 * @param id of the point, or the field name of the section; empty for the whole
 * @param place what it is called: "Key point 2"
 * @param words that stand there now
 */
public record Anchor(String id, String place, String words) {

    private static final int SHOWN = 60;

    static final Anchor WHOLE = new Anchor("", "The whole briefing", "");

    /** All that a remark can be about, in reading order, the whole first. */
    public static List<Anchor> in(Copy copy) {
        var anchors = new ArrayList<Anchor>();
        anchors.add(WHOLE);
        copy.sections().forEach(section -> add(anchors, section));
        return anchors;
    }

    private static void add(List<Anchor> anchors, Section section) {
        var kind = section.kind();
        var words = kind.shape() == Shape.POINTS ? "" : section.proseText();
        anchors.add(new Anchor(kind.field(), kind.heading(), words));
        var number = 0;
        for (var point : section.pointPassages()) {
            number++;
            anchors.add(new Anchor(point.id(), Limits.capital(kind.pointName()) + " " + number, point.line()));
        }
    }

    static Optional<Anchor> of(Copy copy, String id) {
        return in(copy).stream().filter(anchor -> anchor.id.equals(id)).findFirst();
    }

    /** The name and how the words begin, for a list to choose from. */
    public String label() {
        if (words.isEmpty() || !isPoint()) {
            return place;
        }
        var shown = words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)).stripTrailing() + "…";
        return place + ": " + shown;
    }

    boolean isPoint() {
        return PointNumbers.numberOf(id) > 0;
    }

    /** Whether some words stand here, however they are spaced. */
    boolean holds(String quoted) {
        return spaced(words).contains(spaced(quoted));
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
