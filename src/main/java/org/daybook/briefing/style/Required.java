package org.daybook.briefing.style;

import java.util.List;

import org.daybook.briefing.style.spread.Place;
import org.daybook.briefing.style.spread.Spread;

/** Something must stand there. */
public record Required(Place place) implements Measure {

    @Override
    public String words() {
        return "needed";
    }

    @Override
    public List<Flaw> flaws(Spread spread) {
        return spread.measured(place).stream()
                .filter(stretch -> stretch.text().isBlank())
                .map(stretch -> Flaw.of(stretch, words(), stretch.name() + ": still empty."))
                .toList();
    }
}
