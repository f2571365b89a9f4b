package org.daybook.briefing.merge;

import java.util.List;
import java.util.Map;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.PointNumbers;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.daybook.briefing.copy.SectionKind.IMPACT;
import static org.daybook.briefing.copy.SectionKind.KEY_POINTS;
import static org.daybook.briefing.merge.Ferry.FOUND;
import static org.daybook.briefing.merge.Ferry.headline;
import static org.daybook.briefing.merge.Ferry.impact;
import static org.daybook.briefing.merge.Ferry.points;
import static org.daybook.briefing.merge.Ferry.story;
import static org.daybook.briefing.merge.Ferry.told;
import static org.daybook.briefing.merge.Ferry.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class AnswerTest {

    private static final Merged HEADLINE = Merge.of(FOUND, headline("Theirs"), headline("Mine"));
    private static final Merged STORY = Merge.of(FOUND, story("Theirs."), story("Mine."));
    private static final Merged POINT = Merge.of(
            FOUND,
            points("p1 One boat", "p2 Theirs", "p3 Three trips"),
            points("p1 One boat", "p2 Mine", "p3 Three trips"));
    private static final Merged REMOVED_BY_ME = Merge.of(
            FOUND, points("p1 One boat", "p2 Theirs", "p3 Three trips"), points("p1 One boat", "p3 Three trips"));
    private static final Merged LABELLED = Merge.of(
            FOUND,
            with(impact("It gains:", "p4 Their trade: up", "p5 Jobs: ten")),
            with(impact("It gains:", "p4 My trade: up", "p5 Jobs: ten")));

    @Test
    void aFieldIsMineTheirsOrWhatIType() {
        assertEquals(headline("Mine"), settled(HEADLINE, "headline", Answer.MINE));
        assertEquals(headline("Theirs"), settled(HEADLINE, "headline", Answer.THEIRS));
        assertEquals(headline("Ours"), settled(HEADLINE, "headline", Answer.edited("", "Ours")));
    }

    @Test
    void aConflictWithoutAnAnswerStays() {
        assertEquals(HEADLINE, HEADLINE.answered(Map.of()));
        assertEquals(HEADLINE, HEADLINE.answered(Map.of("story", Answer.THEIRS)));
    }

    @Test
    void bothIsNoAnswerWhereItIsNotOffered() {
        assertEquals(HEADLINE, HEADLINE.answered(Map.of("headline", Answer.BOTH)));
        assertEquals(REMOVED_BY_ME, REMOVED_BY_ME.answered(Map.of("keyPoints-p2", Answer.BOTH)));
        var emptied = Merge.of(FOUND, story(""), story("Mine."));
        assertEquals(emptied, emptied.answered(Map.of("story", Answer.BOTH)));
    }

    @Test
    void bothTextsStandOneAfterTheOtherMineFirst() {
        assertTrue(STORY.conflicts().get(0).mayKeepBoth());
        assertEquals(
                "Mine.\n\nTheirs.", settled(STORY, "story", Answer.BOTH).story().text());
        assertEquals("Theirs.", settled(STORY, "story", Answer.THEIRS).story().text());
        assertEquals("", settled(STORY, "story", Answer.edited("", "")).story().text());
    }

    @Test
    void bothPointsStandOneAfterTheOtherTheirsAsANewOne() {
        var both = settled(POINT, "keyPoints-p2", Answer.BOTH);
        assertEquals("p1 One boat, p2 Mine,  Theirs, p3 Three trips", told(both, KEY_POINTS));
        assertEquals(
                "p1 One boat, p2 Mine, p6 Theirs, p3 Three trips",
                told(both.numbered(new PointNumbers(5)), KEY_POINTS));
    }

    @Test
    void aPointIsMineTheirsOrWhatIType() {
        assertEquals(
                "p1 One boat, p2 Mine, p3 Three trips", told(settled(POINT, "keyPoints-p2", Answer.MINE), KEY_POINTS));
        assertEquals(
                "p1 One boat, p2 Theirs, p3 Three trips",
                told(settled(POINT, "keyPoints-p2", Answer.THEIRS), KEY_POINTS));
        assertEquals(
                "p1 One boat, p2 Ours, p3 Three trips",
                told(settled(POINT, "keyPoints-p2", Answer.edited("", "Ours")), KEY_POINTS));
    }

    @Test
    void aRemovedPointIsRemovedOrKept() {
        assertEquals(
                "p1 One boat, p3 Three trips", told(settled(REMOVED_BY_ME, "keyPoints-p2", Answer.MINE), KEY_POINTS));
        assertEquals(
                "p1 One boat, p2 Theirs, p3 Three trips",
                told(settled(REMOVED_BY_ME, "keyPoints-p2", Answer.THEIRS), KEY_POINTS));
    }

    @Test
    void aLabelledPointIsAnsweredWithItsLabel() {
        assertEquals("p4 Their trade: up, p5 Jobs: ten", told(settled(LABELLED, "impact-p4", Answer.THEIRS), IMPACT));
        assertEquals(
                "p4 My trade: up,  Their trade: up, p5 Jobs: ten",
                told(settled(LABELLED, "impact-p4", Answer.BOTH), IMPACT));
        assertEquals(
                "p4 Our trade: even, p5 Jobs: ten",
                told(settled(LABELLED, "impact-p4", Answer.edited("Our trade", "even")), IMPACT));
    }

    @Test
    void eachConflictHasItsOwnAnswer() {
        var theirs = points("p1 a", "p2 b", "p3 c");
        var mine = points("p1 x", "p2 y", "p3 z", " New");
        var half = Merge.of(FOUND, theirs, mine)
                .answered(Map.of("keyPoints-p1", Answer.THEIRS, "keyPoints-p2", Answer.BOTH));
        assertFalse(half.isSettled());
        assertEquals(
                List.of("keyPoints-p3"),
                half.conflicts().stream().map(Conflict::key).toList());
        assertEquals("p1 a, p2 y,  b, p3 z,  New", told(settled(half, "keyPoints-p3", Answer.MINE), KEY_POINTS));
    }

    @Test
    void anAnswerToWhatIsOutOfDateIsMergedOntoTheNewest() {
        var seen = points("p1 One boat", "p2 Theirs", "p3 Three trips");
        var newest = points("p1 One boat", "p2 Theirs", "p3 No trips");
        var again = Merge.of(seen, newest, settled(POINT, "keyPoints-p2", Answer.MINE));
        assertTrue(again.isSettled());
        assertEquals("p1 One boat, p2 Mine, p3 No trips", told(again.copy(), KEY_POINTS));
    }

    private static Copy settled(Merged merged, String key, Answer answer) {
        var settled = merged.answered(Map.of(key, answer));
        assertTrue(settled.isSettled());
        return settled.copy();
    }
}
