package org.daybook.briefing.style;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.Section;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.style.Rule.Severity;
import org.daybook.briefing.style.Wording.Entry;
import org.daybook.briefing.style.spread.Place;
import org.daybook.workflow.Transition;

/** Rules and copy for the tests of house style. */
final class Styles {

    private Styles() {}

    static Rule error(String id, Demand demand) {
        return new Rule(id, demand, Severity.ERROR, Set.of(Transition.SUBMIT), true);
    }

    /** Words to avoid, as an admin types them. */
    static Wording avoid(Place place, String... lines) {
        return new Wording(
                place,
                Stream.of(lines)
                        .map(line -> line.split(" => "))
                        .map(sides -> new Entry(sides[0], sides.length > 1 ? sides[1] : ""))
                        .toList());
    }

    static List<Finding> findings(Copy copy, Demand... demands) {
        var rules = Stream.iterate(1, i -> i + 1)
                .limit(demands.length)
                .map(i -> error("r" + i, demands[i - 1]))
                .toList();
        return new Style(rules).check(copy);
    }

    static List<String> sentences(Copy copy, Demand... demands) {
        return findings(copy, demands).stream().map(Finding::words).toList();
    }

    static Copy story(String text) {
        return with(new Prose(SectionKind.STORY, text));
    }

    static Copy headline(String headline) {
        return new Copy(headline, "", "", "", List.of(), List.of());
    }

    static Copy keyPoints(String... texts) {
        return with(points(SectionKind.KEY_POINTS, texts));
    }

    static Copy labels(String... labels) {
        return with(new LabelledPoints(
                SectionKind.IMPACT,
                "",
                Stream.of(labels)
                        .map(label -> new LabelledPoint("", label, "A consequence."))
                        .toList()));
    }

    static Points points(SectionKind kind, String... texts) {
        return new Points(
                kind, Stream.of(texts).map(text -> new Point("", text)).toList());
    }

    static Copy with(Section... sections) {
        return new Copy("", "", "", "", List.of(sections), List.of());
    }
}
