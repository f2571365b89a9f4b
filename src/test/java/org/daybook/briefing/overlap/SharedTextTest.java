package org.daybook.briefing.overlap;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.SectionKind;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class SharedTextTest {

    @Test
    void runsOfFourWordsAreSharedWhateverTheirLettersMarksAndFormatting() {
        var shared = SharedText.of(
                SectionKind.STORY,
                story("Yesterday the *harbour* wall gave way, again. Nobody was hurt."),
                story("> THE HARBOUR WALL GAVE way\nagain!"));
        assertEquals(60, shared.percent());
        assertEquals(
                List.of(
                        new Piece("Yesterday ", false),
                        new Piece("the harbour wall gave way, again", true),
                        new Piece(". Nobody was hurt.", false)),
                shared.ours());
        assertEquals(
                List.of(
                        new Piece("", false),
                        new Piece("THE HARBOUR WALL GAVE way\nagain", true),
                        new Piece("!", false)),
                shared.theirs());
    }

    @Test
    void nothingIsSharedWithNothing() {
        assertEquals(
                0,
                SharedText.of(SectionKind.STORY, story(""), story("One two three four"))
                        .percent());
        assertEquals(
                0,
                SharedText.of(SectionKind.STORY, story("One two three"), story("One two three"))
                        .percent());
        assertEquals(
                100,
                SharedText.of(SectionKind.STORY, story("海 山 川 空"), story("海 山 川 空"))
                        .percent());
    }

    @Test
    void thePointsOfASectionAreJoined() {
        var one = points("One two", "three four five");
        assertEquals(
                100,
                SharedText.of(SectionKind.KEY_POINTS, one, points("One two three four five"))
                        .percent());
    }

    @Test
    void theSampleIsBoundedAndTextsThatShareMuchShareMuchOfIt() {
        var random = new Random(7);
        var words = words(random, 20_000);
        assertEquals(200, sample(words).size());
        for (int size : List.of(45, 300, 5_000)) {
            var first = words(random, size);
            var second = first.substring(0, first.length() * 6 / 10) + " " + words(random, size * 4 / 10);
            var both = sample(first);
            both.retainAll(sample(second));
            assertTrue(both.size() >= 3, size + " words: " + both.size());
        }
    }

    private static List<Long> sample(String words) {
        return new java.util.ArrayList<>(
                SectionText.of(story(words).section(SectionKind.STORY)).sample());
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(any -> Integer.toString(random.nextInt(50_000), 36))
                .collect(Collectors.joining(" "));
    }

    private static Copy story(String text) {
        return new Copy("", "", "", "", List.of(new Prose(SectionKind.STORY, text)), List.of());
    }

    private static Copy points(String... texts) {
        var points = List.of(texts).stream().map(text -> new Point("", text)).toList();
        return new Copy("", "", "", "", List.of(new Points(SectionKind.KEY_POINTS, points)), List.of());
    }
}
