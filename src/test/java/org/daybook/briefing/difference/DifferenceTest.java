package org.daybook.briefing.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.Section;
import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.Visibility;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.daybook.briefing.copy.SectionKind.IMPACT;
import static org.daybook.briefing.copy.SectionKind.KEY_POINTS;
import static org.daybook.briefing.copy.SectionKind.STORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class DifferenceTest {

    private static final Copy FERRY = new Copy(
            "Ferry back",
            "ferry-back",
            "It sails.",
            "Ada",
            List.of(
                    new Prose(STORY, "The ferry is back."),
                    points("p1 One boat", "p2 Two crews", "p3 Three trips"),
                    new LabelledPoints(IMPACT, "It gains:", List.of(new LabelledPoint("p4", "Trade", "up")))),
            List.of("Sea"));

    @Test
    void copyDoesNotDifferFromItself() {
        var difference = Difference.between(FERRY, FERRY);
        assertTrue(difference.isEmpty());
        assertEquals(0, difference.count());
        assertTrue(Difference.between(Copy.blank(), Copy.blank()).isEmpty());
    }

    @Test
    void everyFieldIsToldInTheOrderOfTheForm() {
        assertEquals(
                "headline slug standfirst byline story keyPoints analysis takeaways impact topics sources",
                Difference.between(FERRY, FERRY).fields().stream()
                        .map(FieldChange::field)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aFieldIsChangedAddedOrRemoved() {
        var after = new Copy("Ferry gone", "", "It sails.", "Ada", FERRY.sections(), List.of("Sea", "Trade"));
        assertEquals(List.of("Changed headline"), told(FERRY, after, "headline"));
        assertEquals(List.of("Removed slug"), told(FERRY, after, "slug"));
        assertEquals(List.of(), told(FERRY, after, "standfirst"));
        assertEquals(List.of("Changed topics"), told(FERRY, after, "topics"));
        assertEquals(List.of("Added slug"), told(after, FERRY, "slug"));
        assertEquals(3, Difference.between(FERRY, after).count());
    }

    @Test
    void proseIsOneStretchOfWords() {
        var after = with(new Prose(STORY, "The ferry is gone."));
        assertEquals(List.of("Changed story"), told(FERRY, after, "story"));
        assertEquals(List.of("Removed story"), told(FERRY, with(new Prose(STORY, "")), "story"));
        assertEquals(
                List.of(
                        new Mark(Mark.Kind.KEPT, "The ferry is "),
                        new Mark(Mark.Kind.REMOVED, "back"),
                        new Mark(Mark.Kind.ADDED, "gone"),
                        new Mark(Mark.Kind.KEPT, ".")),
                Difference.between(FERRY, after)
                        .field("story")
                        .passages()
                        .get(0)
                        .marks());
    }

    @Test
    void aPointIsChangedAddedOrRemoved() {
        assertEquals(List.of("Changed p2"), points(FERRY, "p1 One boat", "p2 Four crews", "p3 Three trips"));
        assertEquals(
                List.of("Added p9"), points(FERRY, "p1 One boat", "p9 New pier", "p2 Two crews", "p3 Three trips"));
        assertEquals(List.of("Removed p1"), points(FERRY, "p2 Two crews", "p3 Three trips"));
        assertEquals(List.of("Removed p1", "Removed p2", "Removed p3"), points(FERRY));
    }

    @Test
    void aPointThatMovedIsNeitherRemovedNorAdded() {
        assertEquals(List.of("Moved from 1 to 3 p1"), points(FERRY, "p2 Two crews", "p3 Three trips", "p1 One boat"));
        assertEquals(List.of("Moved from 3 to 1 p3"), points(FERRY, "p3 Three trips", "p1 One boat", "p2 Two crews"));
    }

    @Test
    void aPointCanMoveAndChange() {
        assertEquals(
                List.of("Changed, moved from 1 to 3 p1"),
                points(FERRY, "p2 Two crews", "p3 Three trips", "p1 No boat"));
    }

    @Test
    void pointsThatOnlyMakeRoomDoNotMove() {
        assertEquals(List.of("Added p9", "Removed p2"), points(FERRY, "p9 New pier", "p1 One boat", "p3 Three trips"));
    }

    @Test
    void aPointOfTheSameWordsIsAnotherPoint() {
        assertEquals(List.of("Added p9", "Removed p1"), points(FERRY, "p9 One boat", "p2 Two crews", "p3 Three trips"));
    }

    @Test
    void pointsThatWereNeverSavedAreEachAdded() {
        var unsaved = new Points(
                KEY_POINTS, List.of(new Point("", "New"), new Point("p1", "One boat"), new Point("", "New")));
        assertEquals(List.of("Added ", "Added ", "Removed p2", "Removed p3"), told(FERRY, with(unsaved), "keyPoints"));
        var other = new Points(KEY_POINTS, List.of(new Point("", "Old")));
        assertEquals(
                List.of("Added ", "Removed "),
                told(with(new Points(KEY_POINTS, List.of(new Point("", "New")))), with(other), "keyPoints"));
    }

    @Test
    void labelAndIntroductionArePartOfTheImpact() {
        assertEquals(List.of("Changed p4"), told(FERRY, with(impact("It gains:", "Jobs", "up")), "impact"));
        assertEquals(List.of("Changed p4"), told(FERRY, with(impact("It gains:", "Trade", "down")), "impact"));
        assertEquals(List.of("Changed impact"), told(FERRY, with(impact("It loses:", "Trade", "up")), "impact"));
        assertEquals(List.of("Removed impact"), told(FERRY, with(impact("", "Trade", "up")), "impact"));
    }

    @Test
    void whateverWasDoneBothCopiesCanBeReadFromTheDifference() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var before = anyPoints(random);
            var after = anyPoints(random);
            var changes = Difference.between(with(before), with(after))
                    .field("keyPoints")
                    .passages();
            assertEquals(
                    Set.copyOf(before.points()), Set.copyOf(read(changes, PassageChange.Status.ADDED)), "seed " + seed);
            assertEquals(after.points(), read(changes, PassageChange.Status.REMOVED), "seed " + seed);
            assertEquals(before.equals(after), changes.stream().noneMatch(PassageChange::differs), "seed " + seed);
        }
    }

    /** The points that {@code changes} tell of, without those of one status. */
    private static List<Point> read(List<PassageChange> changes, PassageChange.Status without) {
        var unwanted = without == PassageChange.Status.ADDED ? Mark.Kind.ADDED : Mark.Kind.REMOVED;
        return changes.stream()
                .filter(change -> change.status() != without)
                .map(change -> new Point(
                        change.id(),
                        change.marks().stream()
                                .filter(mark -> mark.kind() != unwanted)
                                .map(Mark::text)
                                .collect(Collectors.joining())))
                .toList();
    }

    private static Points anyPoints(Random random) {
        var points = IntStream.rangeClosed(1, 8)
                .filter(n -> random.nextInt(3) > 0)
                .mapToObj(n -> new Point("p" + n, "point " + n + " says " + random.nextInt(3)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (random.nextBoolean()) {
            Collections.shuffle(points, random);
        }
        return new Points(KEY_POINTS, points);
    }

    private static List<String> points(Copy before, String... after) {
        return told(before, with(points(after)), "keyPoints");
    }

    private static List<String> told(Copy before, Copy after, String field) {
        return Difference.between(before, after).field(field).passages().stream()
                .filter(PassageChange::differs)
                .map(change -> change.label() + " " + change.id())
                .toList();
    }

    private static Points points(String... points) {
        return new Points(
                KEY_POINTS,
                Stream.of(points)
                        .map(point -> new Point(point.substring(0, 2), point.substring(3)))
                        .toList());
    }

    private static LabelledPoints impact(String introduction, String label, String text) {
        return new LabelledPoints(IMPACT, introduction, List.of(new LabelledPoint("p4", label, text)));
    }

    @Test
    void sourcesAreToldInOneLineAndMoveOnlyToOtherPoints() {
        var before = FERRY.withProvisionalIds();
        var place = before.keyPoints().points().get(0).id();
        var source = new Source("s9", place, "Tables", "Office", "", "", "2026-02-04", Visibility.PRIVATE);
        var added =
                Difference.between(before, before.withSources(List.of(source))).field("sources");
        assertEquals(
                List.of(new Mark(Mark.Kind.ADDED, "Tables, Office, seen 4 February 2026, private")),
                added.passages().get(0).marks());
        var moved = Difference.between(
                        before.withSources(List.of(source)), before.withSources(List.of(source.on("story"))))
                .field("sources");
        assertEquals("Moved", moved.passages().get(0).label());
        assertEquals(
                0,
                Difference.between(
                                before.withSources(List.of(source)).withoutPrivateSources(),
                                before.withoutPrivateSources())
                        .count());
    }

    private static Copy with(Section section) {
        var sections = new ArrayList<>(FERRY.sections());
        sections.add(section);
        return new Copy("Ferry back", "ferry-back", "It sails.", "Ada", sections, List.of("Sea"));
    }
}
