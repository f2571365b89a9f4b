package org.daybook.briefing.merge;

import java.util.List;

import org.daybook.briefing.copy.Copy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.daybook.briefing.copy.SectionKind.IMPACT;
import static org.daybook.briefing.copy.SectionKind.KEY_POINTS;
import static org.daybook.briefing.copy.SectionKind.TAKEAWAYS;
import static org.daybook.briefing.merge.Ferry.FOUND;
import static org.daybook.briefing.merge.Ferry.impact;
import static org.daybook.briefing.merge.Ferry.keyPoints;
import static org.daybook.briefing.merge.Ferry.only;
import static org.daybook.briefing.merge.Ferry.points;
import static org.daybook.briefing.merge.Ferry.told;
import static org.daybook.briefing.merge.Ferry.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class MergePointsTest {

    @Test
    void editsOfDifferentPointsMerge() {
        merges(
                points("p1 No boat", "p2 Two crews", "p3 Three trips"),
                points("p1 One boat", "p2 Two crews", "p3 No trips"),
                "p1 No boat, p2 Two crews, p3 No trips");
    }

    @Test
    void aPointMovedByOneAndEditedByTheOtherKeepsBoth() {
        merges(
                points("p3 Three trips", "p1 One boat", "p2 Two crews"),
                points("p1 One boat", "p2 Two crews", "p3 No trips"),
                "p3 No trips, p1 One boat, p2 Two crews");
        merges(
                points("p1 One boat", "p2 Two crews", "p3 No trips"),
                points("p3 Three trips", "p1 One boat", "p2 Two crews"),
                "p3 No trips, p1 One boat, p2 Two crews");
    }

    @Test
    void pointsThatBothAddAreKept() {
        merges(
                points("p1 One boat", "p6 Theirs", "p2 Two crews", "p3 Three trips"),
                points("p1 One boat", "p2 Two crews", "p3 Three trips", " Mine"),
                "p1 One boat, p6 Theirs, p2 Two crews, p3 Three trips,  Mine");
    }

    @Test
    void aPointThatBothAddInTheSameWordsIsOnePoint() {
        merges(
                points("p1 One boat", "p2 Two crews", "p3 Three trips", "p6 Late", "p7 Late"),
                points("p1 One boat", "p2 Two crews", "p3 Three trips", " Late", " Mine"),
                "p1 One boat, p2 Two crews, p3 Three trips, p6 Late,  Mine, p7 Late");
    }

    @Test
    void neitherHasAnIdWhereNeitherWasSaved() {
        var theirs = points("p1 No boat", " Late");
        merges(theirs, points("p1 One boat", " Late", "p2 Two crews", "p3 Three trips"), "p1 No boat,  Late");
    }

    @Test
    void aPointThatOneRemovedAndTheOtherLeftAloneIsGone() {
        merges(points("p2 Two crews", "p3 Three trips"), points("p1 One boat", "p2 Two crews"), "p2 Two crews");
        merges(
                points("p1 One boat", "p3 Three trips"),
                points("p2 Two crews", "p1 One boat", "p3 Three trips"),
                "p1 One boat, p3 Three trips");
    }

    @Test
    void aPointThatTheyRemovedAndIEditedAsksAndStaysMeanwhile() {
        var merged = Merge.of(
                FOUND,
                points("p1 One boat", "p3 Three trips"),
                points("p1 One boat", "p2 Four crews", "p3 Three trips"));
        assertEquals("1 keyPoints-p2: Two crews |  | Four crews", only(merged));
        assertFalse(merged.conflicts().get(0).mayKeepBoth());
        assertEquals("p1 One boat, p2 Four crews, p3 Three trips", told(merged.copy(), KEY_POINTS));
    }

    @Test
    void aPointThatIRemovedAndTheyEditedAsksAndStaysMeanwhile() {
        var merged = Merge.of(
                FOUND,
                points("p1 One boat", "p2 Four crews", "p3 Three trips"),
                points("p1 One boat", "p3 Three trips", " Mine"));
        assertEquals("1 keyPoints-p2: Two crews | Four crews | ", only(merged));
        assertEquals("p1 One boat, p2 Four crews, p3 Three trips,  Mine", told(merged.copy(), KEY_POINTS));
    }

    @Test
    void aPointThatOneRemovedAndTheOtherEmptiedIsGone() {
        merges(
                points("p1 One boat", "p2 ", "p3 Three trips"),
                points("p1 One boat", "p3 No trips"),
                "p1 One boat, p3 No trips");
    }

    @Test
    void aPointThatWaitsForItsWordsStays() {
        merges(
                points("p1 No boat", "p2 Two crews", "p3 Three trips"),
                points("p1 One boat", " ", "p2 Two crews", "p3 Three trips"),
                "p1 No boat,  , p2 Two crews, p3 Three trips");
    }

    @Test
    void theSamePointEditedTwiceAsks() {
        var merged = Merge.of(
                FOUND,
                points("p1 No boat", "p2 Two crews", "p3 No trips"),
                points("p1 A boat", "p3 Three trips", "p2 Two crews"));
        assertEquals("1 keyPoints-p1: One boat | No boat | A boat", only(merged));
        assertEquals("p1 A boat, p3 No trips, p2 Two crews", told(merged.copy(), KEY_POINTS));
        assertEquals(List.of("Key points"), merged.taken());
    }

    @Test
    void labelAndTextAreDifferentWords() {
        var merged = Merge.of(
                FOUND,
                with(impact("It gains:", "p4 Business: up", "p5 Jobs: ten")),
                with(impact("It gains:", "p4 Trade: down", "p5 Jobs: ten")));
        assertTrue(merged.isSettled());
        assertEquals("p4 Business: down, p5 Jobs: ten", told(merged.copy(), IMPACT));
    }

    @Test
    void aContestedTextStandsUnderTheLabelThatOneHasChanged() {
        var merged = Merge.of(
                FOUND,
                with(impact("It gains:", "p4 Business: even", "p5 Jobs: ten")),
                with(impact("It gains:", "p4 Trade: down", "p5 Jobs: ten")));
        assertEquals("1 impact-p4: Business: up | Business: even | Business: down", only(merged));
        assertEquals("p4 Business: down, p5 Jobs: ten", told(merged.copy(), IMPACT));
    }

    @Test
    void aPointThatGoesToAnotherSectionTakesTheEditWithIt() {
        var moved = with(keyPoints("p1 One boat", "p3 Three trips"), points(TAKEAWAYS, "p2 Two crews"));
        var edited = points("p1 One boat", "p2 Four crews", "p3 No trips");
        for (var merged : List.of(Merge.of(FOUND, moved, edited), Merge.of(FOUND, edited, moved))) {
            assertTrue(merged.isSettled());
            assertEquals("p1 One boat, p3 No trips", told(merged.copy(), KEY_POINTS));
            assertEquals("p2 Four crews", told(merged.copy(), TAKEAWAYS));
        }
    }

    @Test
    void aLabelIsNotLostInASectionWithoutLabels() {
        var moved = with(impact("It gains:", "p5 Jobs: ten"), points(TAKEAWAYS, "p4 up"));
        var edited = with(impact("It gains:", "p4 Business: up", "p5 Jobs: ten"));
        var merged = Merge.of(FOUND, moved, edited);
        assertEquals("1 takeaways-p4: Trade: up | up | Business: up", only(merged));
        assertEquals("p4 Business: up", told(merged.copy(), TAKEAWAYS));
    }

    @Test
    void aPointThatWasSentTwiceIsTwoPoints() {
        merges(
                points("p1 No boat", "p2 Two crews", "p3 Three trips"),
                points("p1 One boat", "p2 Two crews", "p2 Two more", "p3 Three trips"),
                "p1 No boat, p2 Two crews,  Two more, p3 Three trips");
    }

    @Test
    void theSamePointBroughtBackByBothIsOnePoint() {
        var base = points("p1 One boat");
        var merged = Merge.of(base, points("p1 One boat", "p2 Two crews"), points("p2 Four crews", "p1 One boat"));
        assertEquals("1 keyPoints-p2:  | Two crews | Four crews", only(merged));
        assertEquals("p2 Four crews, p1 One boat", told(merged.copy(), KEY_POINTS));
    }

    private static void merges(Copy theirs, Copy mine, String points) {
        var merged = Merge.of(FOUND, theirs, mine);
        assertTrue(merged.isSettled());
        assertEquals(points, told(merged.copy(), KEY_POINTS));
    }
}
