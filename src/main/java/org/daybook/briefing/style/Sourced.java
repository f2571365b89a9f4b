package org.daybook.briefing.style;

import java.util.List;
import java.util.Objects;

import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.Shape;
import org.daybook.briefing.style.spread.Place;
import org.daybook.briefing.style.spread.Spread;
import org.daybook.briefing.style.spread.Stretch;

/** Each point of a section, or its running text, is supported by something. */
public record Sourced(Place place) implements Measure {

    @Override
    public String words() {
        return kind().shape() == Shape.PROSE ? "has a source" : "each point has a source";
    }

    @Override
    public List<Flaw> flaws(Spread spread) {
        return spread.points(kind()).stream()
                .filter(stretch -> !spread.hasSource(stretch))
                .map(this::flaw)
                .toList();
    }

    private Flaw flaw(Stretch stretch) {
        return Flaw.of(stretch, words(), stretch.name() + ": no source supports it.");
    }

    private SectionKind kind() {
        return Objects.requireNonNull(place.section());
    }
}
