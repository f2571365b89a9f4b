package org.daybook.settings;

import java.util.List;
import java.util.Set;

import org.daybook.briefing.style.Count;
import org.daybook.briefing.style.Demand;
import org.daybook.briefing.style.Length;
import org.daybook.briefing.style.Length.Unit;
import org.daybook.briefing.style.NoDuplicates;
import org.daybook.briefing.style.Rule;
import org.daybook.briefing.style.Rule.Severity;
import org.daybook.briefing.style.Wording;
import org.daybook.briefing.style.Wording.Entry;
import org.daybook.briefing.style.spread.Bounds;
import org.daybook.briefing.style.spread.Place;
import org.daybook.workflow.Transition;

/** Rules to start from, where a newsroom has none yet. */
final class SensibleStyle {

    private SensibleStyle() {}

    static List<Rule> rules() {
        return List.of(
                error(new Length(Place.HEADLINE, Unit.CHARACTERS, new Bounds(0, 90))),
                advice(new Length(Place.STANDFIRST, Unit.WORDS, new Bounds(0, 50))),
                error(new Count(Place.KEY_POINTS, new Bounds(2, 7))),
                advice(new Length(Place.EACH_KEY_POINT, Unit.WORDS, new Bounds(0, 40))),
                advice(new Length(Place.EACH_TAKEAWAY, Unit.WORDS, new Bounds(0, 30))),
                error(new NoDuplicates(Place.EVERYWHERE)),
                advice(new Count(Place.TOPICS, new Bounds(1, 5))),
                advice(new Wording(Place.EVERYWHERE, words())));
    }

    private static List<Entry> words() {
        return List.of(
                new Entry("utilise", "use"),
                new Entry("in order to", "to"),
                new Entry("prior to", "before"),
                new Entry("at this point in time", "now"),
                new Entry("with regard to", "about"),
                new Entry("a number of", "some"),
                new Entry("in the event that", "if"),
                new Entry("amongst", "among"),
                new Entry("whilst", "while"),
                new Entry("very unique", "unique"),
                new Entry("going forward", ""),
                new Entry("needless to say", ""));
    }

    private static Rule error(Demand demand) {
        return new Rule("", demand, Severity.ERROR, Set.of(Transition.SUBMIT, Transition.APPROVE), true);
    }

    private static Rule advice(Demand demand) {
        return new Rule("", demand, Severity.ADVICE, Set.of(), true);
    }
}
