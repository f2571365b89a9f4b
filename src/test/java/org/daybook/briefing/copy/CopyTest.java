package org.daybook.briefing.copy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.daybook.briefing.copy.SectionKind.ANALYSIS;
import static org.daybook.briefing.copy.SectionKind.IMPACT;
import static org.daybook.briefing.copy.SectionKind.KEY_POINTS;
import static org.daybook.briefing.copy.SectionKind.STORY;
import static org.daybook.briefing.copy.SectionKind.TAKEAWAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class CopyTest {

    @Test
    void whatIsOneLineInPrintIsOneLine() {
        var copy = new Copy(
                " Ferry\r\n back ",
                " ferry-back\n",
                "It \n sails.\t",
                "Ada\rOkafor",
                List.of(
                        new Points(KEY_POINTS, List.of(new Point(" p1\n", " One\nboat "))),
                        new LabelledPoints(
                                IMPACT,
                                "\n\nThe town\r\ngains:\n",
                                List.of(new LabelledPoint("p2 ", " Tra\nde", "\nup")))),
                List.of());
        assertEquals("Ferry back", copy.headline());
        assertEquals("ferry-back", copy.slug());
        assertEquals("It sails.", copy.standfirst());
        assertEquals("Ada Okafor", copy.byline());
        assertEquals(List.of(new Point("p1", "One boat")), copy.keyPoints().points());
        assertEquals("The town\ngains:", copy.impact().introduction());
        assertEquals(
                List.of(new LabelledPoint("p2", "Tra de", "up")), copy.impact().points());
    }

    @Test
    void proseKeepsItsLines() {
        var prose = new Prose(STORY, "\r\n  One.\r\n\r\n Two. \r\n");
        assertEquals("  One.\n\n Two. ", prose.text());
        assertEquals(List.of("One.", "Two."), prose.paragraphs());
    }

    @Test
    void eachKindOfSectionIsThereOnceInItsOrder() {
        var copy = copy(new Prose(ANALYSIS, "b"), new Prose(STORY, "a"), new Prose(STORY, "c"));
        assertEquals(
                List.of(SectionKind.values()),
                copy.sections().stream().map(Section::kind).toList());
        assertEquals("c", copy.story().text());
        assertEquals("b", copy.analysis().text());
        assertTrue(copy.takeaways().isEmpty());
        assertTrue(Copy.blank().sections().stream().allMatch(Section::isEmpty));
    }

    @Test
    void eachTopicIsThereOnceAndNoneIsBlank() {
        var copy = new Copy("", "", "", "", List.of(), List.of(" Sea ", "", "Trade", "Sea", "\n"));
        assertEquals(List.of("Sea", "Trade"), copy.topics());
    }

    @Test
    void copyNeverChanges() {
        var points = new ArrayList<>(List.of(new Point("p1", "One boat")));
        var copy = copy(new Points(KEY_POINTS, points));
        points.clear();
        assertEquals(1, copy.keyPoints().points().size());
        assertThrows(UnsupportedOperationException.class, () -> copy.sections().clear());
        assertThrows(UnsupportedOperationException.class, () -> copy.topics().add("Sea"));
    }

    @Test
    void passagesStandInReadingOrder() {
        assertEquals(
                List.of("story", "p2", "p1", "p3", "impact", "p4", ""),
                mixed().passages().stream().map(Passage::id).toList());
        assertEquals("Trade: up", mixed().passages().get(5).line());
        assertEquals("Jobs", mixed().passages().get(6).line());
        assertEquals(List.of(), Copy.blank().passages());
    }

    @Test
    void pointsWithoutWordsCanBeLeftOut() {
        var copy = copy(
                new Points(KEY_POINTS, List.of(new Point("p1", " "), new Point("p2", "a"), new Point("", ""))),
                new LabelledPoints(
                        IMPACT,
                        "i",
                        List.of(
                                new LabelledPoint("p3", "", ""),
                                new LabelledPoint("p4", "Trade", ""),
                                new LabelledPoint("p5", "", "up"))));
        assertEquals(
                copy(
                        new Points(KEY_POINTS, List.of(new Point("p2", "a"))),
                        new LabelledPoints(
                                IMPACT,
                                "i",
                                List.of(new LabelledPoint("p4", "Trade", ""), new LabelledPoint("p5", "", "up")))),
                copy.withoutBlankPoints());
    }

    @Test
    void anotherSlugOrBylineLeavesTheRestAsItIs() {
        var copy = new Copy("Ferry", "a", "It sails.", "Ada", mixed().sections(), List.of("Sea"));
        assertEquals(copy, copy.withSlug("b").withByline("Bo").withSlug("a").withByline("Ada"));
        assertEquals("b", copy.withSlug("b").slug());
        assertEquals("Bo", copy.withByline("Bo").byline());
    }

    @Test
    void readersReadHeadlineStandfirstAndSections() {
        assertEquals(0, Copy.blank().wordCount());
        assertEquals(1, Copy.blank().readingMinutes());
        var copy = new Copy("The ferry", "slug", "It sails.", "Ada Okafor", mixed().sections(), List.of("Sea"));
        assertEquals(4 + 4 + 1 + 1 + 1 + 3 + 2 + 1, copy.wordCount());
        assertEquals(1, copy(new Prose(STORY, "word ".repeat(344))).readingMinutes());
        assertEquals(2, copy(new Prose(STORY, "word ".repeat(345))).readingMinutes());
    }

    private static Copy mixed() {
        return copy(
                new Prose(STORY, "The ferry\nis back."),
                new Points(KEY_POINTS, List.of(new Point("p2", "a"), new Point("p1", "b"))),
                new Points(TAKEAWAYS, List.of(new Point("p3", "c"))),
                new LabelledPoints(
                        IMPACT,
                        "The town gains:",
                        List.of(new LabelledPoint("p4", "Trade", "up"), new LabelledPoint("", "", "Jobs"))));
    }

    private static Copy copy(Section... sections) {
        return new Copy("", "", "", "", List.of(sections), List.of());
    }
}
