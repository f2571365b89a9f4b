package org.daybook.briefing.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.style.spread.Place;
import org.daybook.briefing.style.spread.Spread;
import org.daybook.briefing.style.spread.Stretch;
import org.daybook.briefing.style.text.Tokens;

/** No point says what another says already, whatever its capitals and punctuation; everywhere, or within a section. */
public record NoDuplicates(Place place) implements Measure {

    @Override
    public String words() {
        return "no point twice";
    }

    @Override
    public List<Flaw> flaws(Spread spread) {
        var flaws = new ArrayList<Flaw>();
        var seen = new HashMap<String, Stretch>();
        for (var kind : SectionKind.values()) {
            if (place == Place.EVERYWHERE || place == Place.of(kind)) {
                spread.points(kind).forEach(point -> look(point, seen, flaws));
            }
        }
        return flaws;
    }

    private void look(Stretch point, Map<String, Stretch> seen, List<Flaw> flaws) {
        var gist = Tokens.gist(point.text());
        var first = gist.isEmpty() ? null : seen.putIfAbsent(gist, point);
        if (first != null) {
            var same = first.name().toLowerCase(Locale.ROOT);
            flaws.add(Flaw.of(point, words(), point.name() + ": says the same as " + same + "."));
        }
    }
}
