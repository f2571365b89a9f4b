package org.daybook.briefing.merge;

import java.util.List;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Section;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.daybook.briefing.copy.SectionKind.IMPACT;
import static org.daybook.briefing.merge.Ferry.FOUND;
import static org.daybook.briefing.merge.Ferry.headline;
import static org.daybook.briefing.merge.Ferry.impact;
import static org.daybook.briefing.merge.Ferry.keyPoints;
import static org.daybook.briefing.merge.Ferry.only;
import static org.daybook.briefing.merge.Ferry.points;
import static org.daybook.briefing.merge.Ferry.story;
import static org.daybook.briefing.merge.Ferry.told;
import static org.daybook.briefing.merge.Ferry.topics;
import static org.daybook.briefing.merge.Ferry.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class MergeTest {

    @Test
    void aFieldThatOneHasChangedIsTaken() {
        var mine = story("It stayed.");
        var merged = Merge.of(FOUND, headline("Ferry gone"), mine);
        assertTrue(merged.isSettled());
        assertEquals("Ferry gone", merged.copy().headline());
        assertEquals(mine.story(), merged.copy().story());
        assertEquals(List.of("Headline"), merged.taken());
        assertEquals(
                merged.copy(), Merge.of(FOUND, mine, headline("Ferry gone")).copy());
    }

    @Test
    void whatBothHaveChangedToTheSameIsNoQuestion() {
        var merged = Merge.of(FOUND, headline("Ferry gone"), headline("Ferry gone"));
        assertEquals(new Merged(headline("Ferry gone"), List.of(), List.of()), merged);
    }

    @Test
    void aFieldThatBothHaveChangedAsksAndKeepsMineMeanwhile() {
        var merged = Merge.of(FOUND, headline("Ferry gone"), headline("Ferry late"));
        assertEquals("1 headline: Ferry back | Ferry gone | Ferry late", only(merged));
        assertEquals("Headline", merged.conflicts().get(0).place().heading());
        assertFalse(merged.conflicts().get(0).mayKeepBoth());
        assertEquals(headline("Ferry late"), merged.copy());
        assertEquals(List.of(), merged.taken());
    }

    @Test
    void aFieldThatOneHasEmptiedAndTheOtherChangedAsks() {
        assertEquals(
                "1 headline: Ferry back |  | Ferry late", only(Merge.of(FOUND, headline(""), headline("Ferry late"))));
    }

    @Test
    void topicsOfBothAreAddedAndRemoved() {
        var merged = Merge.of(FOUND, topics("Sea", "Ports"), topics("Weather", "Sea", "Trade", "Jobs"));
        assertEquals(List.of("Weather", "Sea", "Jobs", "Ports"), merged.copy().topics());
        assertEquals(List.of("Topics"), merged.taken());
        assertTrue(merged.isSettled());
        assertEquals(
                List.of("Sea", "Trade", "Ports"),
                Merge.of(FOUND, topics("Sea", "Trade", "Ports"), topics("Sea", "Trade", "Ports"))
                        .copy()
                        .topics());
    }

    @Test
    void topicsThatIHavePutInOrderStayInMyOrder() {
        var merged = Merge.of(FOUND, topics("Sea", "Trade", "Ports"), topics("Trade", "Sea"));
        assertEquals(List.of("Trade", "Ports", "Sea"), merged.copy().topics());
    }

    @Test
    void editsInDifferentSectionsAskNothingAndSayWhatWasTaken() {
        var theirs = with(story("It stayed.").story(), impact("It loses:", "p4 Trade: down", "p5 Jobs: ten"));
        var merged = Merge.of(FOUND, theirs, points("p1 No boat", "p2 Two crews", "p3 Three trips"));
        assertTrue(merged.isSettled());
        assertEquals(List.of("The story", "Impact analysis"), merged.taken());
        assertEquals("It loses:", merged.copy().impact().introduction());
        assertEquals("p4 Trade: down, p5 Jobs: ten", told(merged.copy(), IMPACT));
        assertEquals("No boat", merged.copy().keyPoints().points().get(0).text());
    }

    @Test
    void conflictsComeInTheOrderOfTheForm() {
        var theirs = new Copy("a", "a", "a", "a", sections("a", "p3 a", "p1 a", "p2 Two crews"), List.of());
        var mine = new Copy("b", "b", "b", "b", sections("b", "p1 b", "p2 Two crews", "p3 b"), List.of());
        assertEquals(
                "headline slug standfirst byline keyPoints-p3 keyPoints-p1 impact impact-p4",
                String.join(
                        " ",
                        Merge.of(FOUND, theirs, mine).conflicts().stream()
                                .map(Conflict::key)
                                .toList()));
    }

    private static List<Section> sections(String words, String... points) {
        return with(keyPoints(points), impact(words, "p4 Trade: " + words, "p5 Jobs: ten"))
                .sections();
    }
}
