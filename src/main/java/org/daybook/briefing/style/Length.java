package org.daybook.briefing.style;

import java.util.List;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Words;
import org.daybook.briefing.style.spread.Bounds;
import org.daybook.briefing.style.spread.Place;
import org.daybook.briefing.style.spread.Spread;
import org.daybook.briefing.style.spread.Stretch;
import org.daybook.briefing.style.text.Letters;

/** So many words or characters. What is empty is not too short; a rule that it is needed says that. */
public record Length(Place place, Unit unit, Bounds bounds) implements Measure {

    /** What is counted. A character is what a reader sees as one. */
    public enum Unit {
        WORDS("Words", "word"),
        CHARACTERS("Characters", "character");

        private final String label;
        private final String noun;

        Unit(String label, String noun) {
            this.label = label;
            this.noun = noun;
        }

        public String label() {
            return label;
        }

        int count(String text) {
            return this == WORDS ? Words.count(text) : Letters.count(text);
        }
    }

    @Override
    public String words() {
        return bounds.of(unit.noun);
    }

    @Override
    public List<Flaw> flaws(Spread spread) {
        return spread.measured(place).stream().flatMap(this::flaw).toList();
    }

    private Stream<Flaw> flaw(Stretch stretch) {
        if (stretch.text().isBlank()) {
            return Stream.empty();
        }
        var wrong = bounds.wrong(unit.count(stretch.text()), unit.noun);
        return wrong.isEmpty() ? Stream.empty() : Stream.of(Flaw.of(stretch, words(), stretch.name() + ": " + wrong));
    }
}
