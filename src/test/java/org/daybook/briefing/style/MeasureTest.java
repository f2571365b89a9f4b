package org.daybook.briefing.style;

import java.util.List;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.style.Length.Unit;
import org.daybook.briefing.style.spread.Bounds;
import org.daybook.briefing.style.spread.Place;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.daybook.briefing.style.Styles.headline;
import static org.daybook.briefing.style.Styles.keyPoints;
import static org.daybook.briefing.style.Styles.labels;
import static org.daybook.briefing.style.Styles.points;
import static org.daybook.briefing.style.Styles.sentences;
import static org.daybook.briefing.style.Styles.story;
import static org.daybook.briefing.style.Styles.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

@Tag("plain")
class MeasureTest {

    @Test
    void aHeadlineHasSoManyCharactersAtMost() {
        var rule = new Length(Place.HEADLINE, Unit.CHARACTERS, new Bounds(0, 5));
        assertEquals(List.of(), sentences(headline("Ferry"), rule));
        assertEquals(List.of("Headline: 7 characters, at most 5 fit."), sentences(headline("Ferries"), rule));
    }

    @ParameterizedTest
    @CsvSource({
        "Café, 4",
        "Cafe\u0301, 4",
        "Straße, 6",
        "İstanbul, 8",
        "السلام, 6",
        "👩‍🚀, 1",
        "👍🏽, 1",
        "🇵🇹, 1",
        "한국, 2",
        "“So”, 4",
    })
    void aCharacterIsWhatAReaderSeesAsOne(String text, int characters) {
        var bounds = new Bounds(characters, characters);
        assertEquals(List.of(), sentences(headline(text), new Length(Place.HEADLINE, Unit.CHARACTERS, bounds)));
    }

    @Test
    void eachPointIsMeasuredByItselfAndASectionAsAWhole() {
        var copy = keyPoints("One two three.", "", "One two.");
        assertEquals(
                List.of("Key point 1: 3 words, at most 2 fit."),
                sentences(copy, new Length(Place.EACH_KEY_POINT, Unit.WORDS, new Bounds(0, 2))));
        assertEquals(
                List.of("Key points: 5 words, at least 6 needed."),
                sentences(copy, new Length(Place.KEY_POINTS, Unit.WORDS, new Bounds(6, 0))));
    }

    @Test
    void whatIsEmptyIsNotTooShortButMissing() {
        var long_ = new Length(Place.STANDFIRST, Unit.WORDS, new Bounds(5, 0));
        assertEquals(List.of(), sentences(Copy.blank(), long_));
        assertEquals(List.of("Standfirst: still empty."), sentences(Copy.blank(), new Required(Place.STANDFIRST)));
    }

    @Test
    void pointsAreCountedWithoutThoseThatHoldNoWords() {
        var rule = new Count(Place.KEY_POINTS, new Bounds(2, 3));
        assertEquals(List.of("Key points: 1 point, at least 2 needed."), sentences(keyPoints("One", ""), rule));
        assertEquals(List.of(), sentences(keyPoints("One", "Two"), rule));
        assertEquals(List.of("Key points: 4 points, at most 3 fit."), sentences(keyPoints("1", "2", "3", "4"), rule));
    }

    @Test
    void topicsAreCounted() {
        assertEquals(
                List.of("Topics: 0 topics, at least 1 needed."),
                sentences(Copy.blank(), new Count(Place.TOPICS, new Bounds(1, 0))));
    }

    @Test
    void noPointSaysWhatAnotherSays() {
        var copy = with(
                points(SectionKind.KEY_POINTS, "The quay is free.", "the QUAY is free", "It cost four million."),
                points(SectionKind.TAKEAWAYS, "The quay is  free!"));
        assertEquals(
                List.of("Key point 2: says the same as key point 1."),
                sentences(copy, new NoDuplicates(Place.KEY_POINTS)));
        assertEquals(
                List.of("Key point 2: says the same as key point 1.", "Takeaway 1: says the same as key point 1."),
                sentences(copy, new NoDuplicates(Place.EVERYWHERE)));
    }

    @Test
    void aLabelIsOneOfTheVocabulary() {
        var rule = new Labels(List.of("Fishermen", "Port", "Town"));
        assertEquals(List.of(), sentences(labels("Port", ""), rule));
        assertEquals(
                List.of("Label of impact point 2: “Fishemen” is not one of Fishermen, Port, Town."),
                sentences(labels("Port", "Fishemen"), rule));
    }

    @ParameterizedTest
    @CsvSource({"port, Port", "Prot, Port", "Fishemen, Fishermen", "Banks, ''", "TOWN, Town"})
    void theNearestLabelIsSuggested(String label, String suggestion) {
        var spot = Styles.findings(labels(label), new Labels(List.of("Fishermen", "Port", "Town")))
                .get(0)
                .spot();
        assertEquals(suggestion, spot.suggestion());
    }

    @Test
    void eachPointNeedsASource() {
        var copy = keyPoints("Nine metres deep.", "");
        assertEquals(List.of("Key point 1: no source supports it."), sentences(copy, new Sourced(Place.KEY_POINTS)));
        assertEquals(
                List.of("The story: no source supports it."),
                sentences(story("It happened."), new Sourced(Place.STORY)));
    }

    @Test
    void whatIsFoundStandsInTheOrderOfTheForm() {
        var copy = with(points(SectionKind.KEY_POINTS, "One two three"), points(SectionKind.TAKEAWAYS, "One two"));
        assertEquals(
                List.of("headline", "story", "keyPoints", "keyPoints-1", "takeaways-1"),
                Styles.findings(
                                copy,
                                new Length(Place.EACH_TAKEAWAY, Unit.WORDS, new Bounds(0, 1)),
                                new Length(Place.EACH_KEY_POINT, Unit.WORDS, new Bounds(0, 1)),
                                new Count(Place.KEY_POINTS, new Bounds(2, 0)),
                                new Required(Place.STORY),
                                new Required(Place.HEADLINE))
                        .stream()
                        .map(Finding::field)
                        .toList());
    }

    @Test
    void aRuleSaysInASentenceWhatItAsks() {
        var rule = Styles.error("r1", new Count(Place.KEY_POINTS, new Bounds(3, 7)));
        assertEquals("Key points: at least 3 and at most 7 points. Error at submission.", rule.sentence());
    }
}
