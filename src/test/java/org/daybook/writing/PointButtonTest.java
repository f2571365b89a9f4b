package org.daybook.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Limits;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.writing.points.PointButton;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.daybook.briefing.copy.SectionKind.IMPACT;
import static org.daybook.briefing.copy.SectionKind.KEY_POINTS;
import static org.daybook.briefing.copy.SectionKind.STORY;
import static org.daybook.briefing.copy.SectionKind.TAKEAWAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;

@Tag("plain")
class PointButtonTest {

    @Test
    void addMakesABlankPointAtTheEnd() {
        keyPoints("keyPoints-add", "a", "b", "c", "");
        assertEquals(
                List.of(
                        new LabelledPoint("p7", "Trade", "up"),
                        new LabelledPoint("p8", "Jobs", "down"),
                        new LabelledPoint("", "", "")),
                pressed("impact-add").impact().points());
    }

    @Test
    void upAndDownChangePlacesWithTheNeighbour() {
        keyPoints("keyPoints-up-2", "b", "a", "c");
        keyPoints("keyPoints-up-3", "a", "c", "b");
        keyPoints("keyPoints-down-1", "b", "a", "c");
        keyPoints("keyPoints-down-2", "a", "c", "b");
    }

    @Test
    void theFirstGoesNoHigherAndTheLastNoLower() {
        keyPoints("keyPoints-up-1", "a", "b", "c");
        keyPoints("keyPoints-down-3", "a", "b", "c");
    }

    @Test
    void removeTakesThatPointOut() {
        keyPoints("keyPoints-remove-1", "b", "c");
        keyPoints("keyPoints-remove-2", "a", "c");
        keyPoints("keyPoints-remove-3", "a", "b");
    }

    @Test
    void aPointThatIsNotThereStaysAway() {
        for (var name : List.of("keyPoints-up-4", "keyPoints-down-4", "keyPoints-remove-4", "keyPoints-remove-9999")) {
            keyPoints(name, "a", "b", "c");
        }
    }

    @Test
    void aButtonWithoutANumberMovesAndRemovesNothing() {
        for (var name : List.of("keyPoints-up", "keyPoints-down", "keyPoints-remove", "takeaways-remove")) {
            keyPoints(name, "a", "b", "c");
        }
    }

    @Test
    void pointsKeepTheirIds() {
        assertEquals(
                List.of(new Point("p2", "b"), new Point("p1", "a"), new Point("p3", "c")),
                pressed("keyPoints-up-2").keyPoints().points());
        assertEquals(
                List.of(new LabelledPoint("p8", "Jobs", "down"), new LabelledPoint("p7", "Trade", "up")),
                pressed("impact-down-1").impact().points());
    }

    @Test
    void allElseStaysAsItIs() {
        var before = copy("a", "b", "c");
        var after = pressed("impact-remove-2");
        assertEquals(before.keyPoints(), after.keyPoints());
        assertEquals(before.story(), after.story());
        assertEquals("The town gains:", after.impact().introduction());
        assertEquals(List.of("Sea"), after.topics());
        assertEquals(
                "Ferry ferry It sails. Ada",
                String.join(" ", after.headline(), after.slug(), after.standfirst(), after.byline()));
    }

    @Test
    void aButtonOfProseChangesNothing() {
        assertEquals(copy("a", "b", "c"), pressed("story-add"));
        assertEquals(copy("a", "b", "c"), pressed("analysis-remove-1"));
    }

    @Test
    void noMorePointsAreAddedThanFit() {
        var many =
                IntStream.rangeClosed(1, Limits.POINTS).mapToObj(n -> "n" + n).toArray(String[]::new);
        var full = copy(many);
        assertEquals(full, PointButton.named("keyPoints-add").orElseThrow().press(full));
        var blank = PointButton.named("takeaways-add").orElseThrow().press(full);
        assertEquals(List.of(new Point("", "")), blank.takeaways().points());
    }

    @Test
    void anyOtherNameIsNoButton() {
        assertEquals(Optional.empty(), PointButton.named(null));
        for (var name : List.of(
                "",
                "save",
                "submit",
                "keyPoints",
                "keyPoints-",
                "keyPoints-eat-1",
                "keyPoint-add",
                "keypoints-add",
                "KEY_POINTS-add",
                "headline-add",
                "keyPoints-up-0",
                "keyPoints-up--1",
                "keyPoints-up-01",
                "keyPoints-up-10000",
                "keyPoints-up-1 ",
                "keyPoints-up-1-1",
                "keyPoints-up-x",
                "keyPoints-up-99999999999")) {
            assertEquals(Optional.empty(), PointButton.named(name), name);
        }
    }

    private static void keyPoints(String name, String... expected) {
        assertEquals(
                List.of(expected),
                pressed(name).keyPoints().points().stream().map(Point::text).toList(),
                name);
    }

    private static Copy pressed(String name) {
        return PointButton.named(name).orElseThrow().press(copy("a", "b", "c"));
    }

    private static Copy copy(String... keyPoints) {
        var points = Stream.of(keyPoints)
                .map(text -> new Point(text.length() > 1 ? "" : "p" + (text.charAt(0) - 'a' + 1), text))
                .toList();
        return new Copy(
                "Ferry",
                "ferry",
                "It sails.",
                "Ada",
                List.of(
                        new Prose(STORY, "The ferry is back."),
                        new Points(KEY_POINTS, points),
                        new Points(TAKEAWAYS, List.of()),
                        new LabelledPoints(
                                IMPACT,
                                "The town gains:",
                                List.of(
                                        new LabelledPoint("p7", "Trade", "up"),
                                        new LabelledPoint("p8", "Jobs", "down")))),
                List.of("Sea"));
    }
}
