package org.daybook.briefing.merge;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.time.Duration.ofSeconds;
import static org.daybook.briefing.merge.Ferry.FOUND;
import static org.daybook.briefing.merge.Ferry.impact;
import static org.daybook.briefing.merge.Ferry.only;
import static org.daybook.briefing.merge.Ferry.story;
import static org.daybook.briefing.merge.Ferry.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class MergeProseTest {

    @Test
    void differentParagraphsMerge() {
        merges("A.\n\nB.\n\nC.", "A2.\n\nB.\n\nC.", "A.\n\nB.\n\nC2.", "A2.\n\nB.\n\nC2.");
    }

    @Test
    void paragraphsSideBySideAreDifferentParagraphs() {
        merges("A.\nB.", "A2.\nB.", "A.\nB2.", "A2.\nB2.");
        merges("A.\n\nB.", "A2.\n\nB.", "A.\n\nB2.", "A2.\n\nB2.");
    }

    @Test
    void aParagraphMoreStandsWhereItWasPut() {
        merges("A.\n\nB.", "A.\n\nN.\n\nB.", "A2.\n\nB.", "A2.\n\nN.\n\nB.");
        merges("A.\n\nB.", "A.\n\nB.\n\nN.", "A.\n\nB2.", "A.\n\nB2.\n\nN.");
        merges("A.\n\nB.", "N.\n\nA.\n\nB.", "A2.\n\nB.", "N.\n\nA2.\n\nB.");
        merges("A.", "N.\n\nA.", "A.\n\nM.", "N.\n\nA.\n\nM.");
    }

    @Test
    void aRemovedParagraphIsGone() {
        merges("A.\n\nB.\n\nC.", "B.\n\nC.", "A.\n\nB.\n\nC2.", "B.\n\nC2.");
        merges("A.\n\nB.\n\nC.", "A.\n\nC.", "A.\n\nB.\n\nC.\n\nD.", "A.\n\nC.\n\nD.");
    }

    @Test
    void theSameParagraphOfBothStandsOnce() {
        merges("A.\n\nB.", "A.\n\nN.\n\nB.", "A.\n\nN.\n\nB2.", "A.\n\nN.\n\nB2.");
        merges("A.\n\nB.", "A.\n\nN.\n\nB.", "A2.\n\nN.\n\nB.", "A2.\n\nN.\n\nB.");
    }

    @Test
    void blankLinesAreNoWords() {
        merges("A.\nB.\nC.", "A.\n\nB.\nC2.", "A2.\nB.\nC.", "A2.\n\nB.\nC2.");
        merges("A.\nB.", "A.\n\nB.", "A.\n\n\nB.", "A.\n\n\nB.");
    }

    @Test
    void theSameParagraphChangedTwiceAsksWithTheRestMerged() {
        var theirs = story("It left early.\n\nIt sailed.\n\nIt came home.");
        var mine = story("It left late.\n\nIt sailed.\n\nIt came back.");
        var merged = Merge.of(FOUND, theirs, mine);
        assertEquals(
                "1 story: It left.\n\nIt sailed.\n\nIt came home."
                        + " | It left early.\n\nIt sailed.\n\nIt came home."
                        + " | It left late.\n\nIt sailed.\n\nIt came home.",
                only(merged));
        assertEquals(
                "It left late.\n\nIt sailed.\n\nIt came home.",
                merged.copy().story().text());
        assertEquals(
                "It left late.\n\nIt left early.\n\nIt sailed.\n\nIt came home.",
                merged.conflicts().get(0).both().get(0).text());
    }

    @Test
    void aParagraphRemovedByOneAndChangedByTheOtherAsks() {
        asks("A.\n\nB.\n\nC.", "A.\n\nC.", "A.\n\nB2.\n\nC.");
        asks("A.\n\nB.", "", "A.\n\nB2.");
    }

    @Test
    void paragraphsThatBothAddInTheSamePlaceAsk() {
        asks("A.", "A.\n\nN.", "A.\n\nM.");
        asks("A.\n\nB.", "A.\n\nB2.\n\nN.", "A.\n\nB.\n\nM.");
        asks("", "N.", "M.");
    }

    @Test
    void aMovedParagraphIsNotLostInAConflict() {
        var merged = Merge.of(story("A.\n\nB.\n\nC."), story("C.\n\nA1.\n\nB."), story("A2.\n\nB.\n\nC."));
        assertEquals("1 story: A.\n\nB.\n\nC. | C.\n\nA1.\n\nB. | A2.\n\nB.\n\nC.", only(merged));
    }

    @Test
    void aParagraphThatBothMoveElsewhereAsks() {
        asks("A.\n\nB.\n\nC.\n\nD.", "C.\n\nA.\n\nB.\n\nD.", "A.\n\nB.\n\nD.\n\nC.");
    }

    @Test
    void anIntroductionIsProse() {
        var points = new String[] {"p4 Trade: up", "p5 Jobs: ten"};
        var base = with(impact("A.\n\nB.", points));
        var merged = Merge.of(base, with(impact("A2.\n\nB.", points)), with(impact("A.\n\nB2.", points)));
        assertTrue(merged.isSettled());
        assertEquals("A2.\n\nB2.", merged.copy().impact().introduction());
        assertEquals(
                "1 impact: It gains: | It loses: | It wins:",
                only(Merge.of(FOUND, with(impact("It loses:", points)), with(impact("It wins:", points)))));
    }

    @Test
    void twentyThousandWordsAreSoonMerged() {
        var base = paragraphs(200, 100, 0);
        var merged = assertTimeoutPreemptively(
                ofSeconds(2),
                () -> Merge.of(
                        story(base),
                        story("Before.\n\n" + base),
                        story(base.replace("word7 ", "words ") + "\n\nAfter.")));
        assertTrue(merged.isSettled());
        assertEquals(
                "Before.\n\n" + base.replace("word7 ", "words ") + "\n\nAfter.",
                merged.copy().story().text());
    }

    @Test
    void thousandsOfLinesThatAllDifferAreSoonMerged() {
        var merged = assertTimeoutPreemptively(
                ofSeconds(5),
                () -> Merge.of(
                        story(paragraphs(20_000, 1, 0)),
                        story(paragraphs(20_000, 1, 1)),
                        story(paragraphs(20_000, 1, 2))));
        assertEquals(1, merged.conflicts().size());
        assertTimeoutPreemptively(
                ofSeconds(5),
                () -> Merge.of(story("\n".repeat(200_000) + "x"), story("y"), story("z\n".repeat(100_000))));
    }

    private static String paragraphs(int count, int words, int seed) {
        return IntStream.range(0, count)
                .mapToObj(n -> IntStream.range(0, words)
                        .mapToObj(word -> "word" + (n * words + word + seed * 7_000_000))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    private static void merges(String base, String theirs, String mine, String merged) {
        var there = Merge.of(story(base), story(theirs), story(mine));
        assertTrue(there.isSettled());
        assertEquals(merged, there.copy().story().text());
        if (!merged.contains("\n\n\n")) {
            assertEquals(
                    there.copy(),
                    Merge.of(story(base), story(mine), story(theirs)).copy());
        }
    }

    private static void asks(String base, String theirs, String mine) {
        var merged = Merge.of(story(base), story(theirs), story(mine));
        assertEquals("1 story: " + base + " | " + theirs + " | " + mine, only(merged));
        assertEquals(mine, merged.copy().story().text());
    }
}
