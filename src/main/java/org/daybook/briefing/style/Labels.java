package org.daybook.briefing.style;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.daybook.briefing.style.spread.Place;
import org.daybook.briefing.style.spread.Spread;
import org.daybook.briefing.style.spread.Stretch;
import org.daybook.briefing.style.text.Nearest;

/** Impact points carry labels of a vocabulary, written as they are there. */
public record Labels(List<String> vocabulary) implements Measure {

    private static final int SHOWN = 8;

    public Labels {
        vocabulary = List.copyOf(vocabulary);
    }

    @Override
    public Place place() {
        return Place.EACH_IMPACT_LABEL;
    }

    @Override
    public String words() {
        return "one of " + listed();
    }

    @Override
    public List<Flaw> flaws(Spread spread) {
        return spread.fields(place()).stream().flatMap(this::flaw).toList();
    }

    private Stream<Flaw> flaw(Stretch label) {
        var text = label.text();
        if (text.isEmpty() || vocabulary.contains(text)) {
            return Stream.empty();
        }
        var nearest = Nearest.to(text, vocabulary);
        var words = label.name() + ": “" + text + "” is not " + words() + ".";
        return Stream.of(new Flaw(label, text, words, new Flaw.Spot(0, text.length(), text, nearest)));
    }

    private String listed() {
        var shown = vocabulary.stream().limit(SHOWN).collect(Collectors.joining(", "));
        var more = vocabulary.size() - SHOWN;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
