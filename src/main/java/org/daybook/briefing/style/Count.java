package org.daybook.briefing.style;

import java.util.List;

import org.daybook.briefing.style.spread.Bounds;
import org.daybook.briefing.style.spread.Place;
import org.daybook.briefing.style.spread.Spread;
import org.daybook.briefing.style.spread.Stretch;

/** So many points in a section, or so many topics. */
public record Count(Place place, Bounds bounds) implements Measure {

    @Override
    public String words() {
        return bounds.of(noun());
    }

    @Override
    public List<Flaw> flaws(Spread spread) {
        var kind = place.section();
        var stretch = kind == null ? topics(spread) : spread.whole(kind);
        var amount = kind == null ? spread.topics().size() : spread.points(kind).size();
        var wrong = bounds.wrong(amount, noun());
        return wrong.isEmpty() ? List.of() : List.of(Flaw.of(stretch, words(), stretch.name() + ": " + wrong));
    }

    private String noun() {
        return place.section() == null ? "topic" : "point";
    }

    private static Stretch topics(Spread spread) {
        return spread.fields(Place.TOPICS).get(0);
    }
}
