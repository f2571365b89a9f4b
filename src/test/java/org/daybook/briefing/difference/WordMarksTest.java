package org.daybook.briefing.difference;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.daybook.briefing.difference.Mark.Kind;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

@Tag("plain")
class WordMarksTest {

    private static final List<String> PIECES = List.of(
            "tide", "ferry", "a", " ", " ", " ", "  ", "\n", "\n\n", "\t", ".", ", ", "12:30", "Ørsted", "ميناء", "港",
            "👩‍🚀", "e\u0301", "\u00A0", "-", "’");

    @Test
    void wordsThatBothHaveAreKept() {
        marked("[The ferry is back.]", "The ferry is back.", "The ferry is back.");
        marked("", "", "");
    }

    @Test
    void aChangedWordIsRemovedAndAdded() {
        marked("[The ]-one-+two+[ ferries are back.]", "The one ferries are back.", "The two ferries are back.");
        marked("[It ]-sails-+sailed+[.]", "It sails.", "It sailed.");
    }

    @Test
    void aWordMoreIsAddedAndAWordLessIsRemoved() {
        marked("[The ]+old +[ferry]", "The ferry", "The old ferry");
        marked("[The ]-old -[ferry]", "The old ferry", "The ferry");
    }

    @Test
    void changedWordsSideBySideAreOneChange() {
        marked("[The ]-small ferry-+big boat+[ sails]", "The small ferry sails", "The big boat sails");
    }

    @Test
    void changesThatWordsDivideAreSeveral() {
        marked("-The-+A+[ ferry is ]-back-+gone+[.]", "The ferry is back.", "A ferry is gone.");
    }

    @Test
    void aTextIsAddedOrRemovedAsAWhole() {
        marked("+It sails.+", "", "It sails.");
        marked("-It sails.-", "It sails.", "");
    }

    @Test
    void paragraphsAreComparedByThemselves() {
        marked("[One.\n]-Two.\n-[Three.]", "One.\nTwo.\nThree.", "One.\nThree.");
        marked("[One.\n]+Two.\n+[Three.]", "One.\nThree.", "One.\nTwo.\nThree.");
    }

    @Test
    void aCharacterIsNeverCutInHalves() {
        marked("[Up ]-🚀-+🚁+[!]", "Up 🚀!", "Up 🚁!");
    }

    @Test
    void theMarksHoldBothTextsWhole() {
        for (int seed = 0; seed < 5_000; seed++) {
            var random = new Random(seed);
            var before = text(random, random.nextInt(60));
            var after = random.nextBoolean() ? text(random, random.nextInt(60)) : edited(random, before);
            var marks = WordMarks.between(before, after);
            assertEquals(before, joined(marks, Kind.REMOVED), "seed " + seed);
            assertEquals(after, joined(marks, Kind.ADDED), "seed " + seed);
            assertEquals(before.equals(after), marks.stream().allMatch(Mark::isKept), "seed " + seed);
        }
    }

    @Test
    void aRewriteOfTwentyThousandWordsIsSoonCompared() {
        for (int wordsInALine : List.of(20_000, 500, 100)) {
            var before = rewrite(1, wordsInALine);
            var after = rewrite(2, wordsInALine);
            var marks = assertTimeout(ofSeconds(10), () -> WordMarks.between(before, after));
            assertEquals(before, joined(marks, Kind.REMOVED));
            assertEquals(after, joined(marks, Kind.ADDED));
        }
    }

    /** {@code expected} holds kept words in brackets, removed ones between minuses and added ones between pluses. */
    private static void marked(String expected, String before, String after) {
        var shown = WordMarks.between(before, after).stream()
                .map(mark -> switch (mark.kind()) {
                    case KEPT -> "[" + mark.text() + "]";
                    case REMOVED -> "-" + mark.text() + "-";
                    case ADDED -> "+" + mark.text() + "+";
                })
                .collect(Collectors.joining());
        assertEquals(expected.replace("][", ""), shown.replace("][", ""));
    }

    private static String joined(List<Mark> marks, Kind besidesKept) {
        return marks.stream()
                .filter(mark -> mark.isKept() || mark.kind() == besidesKept)
                .map(Mark::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random, int pieces) {
        return random.ints(pieces, 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());
    }

    private static String edited(Random random, String text) {
        var at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        return text.substring(0, at) + text(random, random.nextInt(4)) + text.substring(at);
    }

    private static String rewrite(int seed, int wordsInALine) {
        var random = new Random(seed);
        return IntStream.rangeClosed(1, 20_000)
                .mapToObj(n -> "word" + random.nextInt(5_000) + (n % wordsInALine == 0 ? "\n" : " "))
                .collect(Collectors.joining());
    }
}
