package org.daybook.briefing.copy;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.daybook.briefing.copy.SectionKind.ANALYSIS;
import static org.daybook.briefing.copy.SectionKind.IMPACT;
import static org.daybook.briefing.copy.SectionKind.KEY_POINTS;
import static org.daybook.briefing.copy.SectionKind.STORY;
import static org.daybook.briefing.copy.SectionKind.TAKEAWAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;

@Tag("plain")
class CompletenessTest {

    private static final Prose TOLD = new Prose(STORY, "The ferry is back.");
    private static final Points FACTS = new Points(KEY_POINTS, List.of(new Point("p1", "One boat")));
    private static final Prose JUDGED = new Prose(ANALYSIS, "Late, but welcome.");
    private static final Points LESSONS = new Points(TAKEAWAYS, List.of(new Point("p2", "Book early")));
    private static final LabelledPoints EFFECTS =
            new LabelledPoints(IMPACT, "", List.of(new LabelledPoint("p3", "Trade", "up")));

    @Test
    void headlineStoryAnalysisAndOnePointOfEachKindAreEnough() {
        missing("Ferry", List.of(TOLD, FACTS, JUDGED, LESSONS, EFFECTS));
    }

    @Test
    void blankCopyLacksAllInTheOrderOfTheForm() {
        missing(
                "",
                List.of(),
                new Shortcoming("headline", "The headline is empty."),
                new Shortcoming("story", "The story is empty."),
                new Shortcoming("keyPoints", "There is no key point yet."),
                new Shortcoming("analysis", "Critical analysis is empty."),
                new Shortcoming("takeaways", "There is no takeaway yet."),
                new Shortcoming("impact", "There is no impact point yet."));
    }

    @Test
    void aHeadlineOfSpaceIsNone() {
        missing(
                " \t",
                List.of(TOLD, FACTS, JUDGED, LESSONS, EFFECTS),
                new Shortcoming("headline", "The headline is empty."));
    }

    @Test
    void aStoryOfSpaceIsNone() {
        missing(
                "Ferry",
                List.of(new Prose(STORY, " \n\t\n"), FACTS, JUDGED, LESSONS, EFFECTS),
                new Shortcoming("story", "The story is empty."));
    }

    @Test
    void eachPointWithoutTextIsToldByItsNumber() {
        var facts = new Points(KEY_POINTS, List.of(new Point("p1", ""), new Point("p4", "A"), new Point("", " ")));
        missing(
                "Ferry",
                List.of(TOLD, facts, JUDGED, LESSONS, EFFECTS),
                new Shortcoming("keyPoints-1", "Key point 1 has no text."),
                new Shortcoming("keyPoints-3", "Key point 3 has no text."));
    }

    @Test
    void anImpactPointNeedsLabelAndText() {
        var effects = new LabelledPoints(
                IMPACT,
                "The town gains:",
                List.of(
                        new LabelledPoint("p3", "Trade", ""),
                        new LabelledPoint("p4", "", "up"),
                        new LabelledPoint("", "", "")));
        missing(
                "Ferry",
                List.of(TOLD, FACTS, JUDGED, LESSONS, effects),
                new Shortcoming("impact-1", "Impact point 1 has no text."),
                new Shortcoming("impact-2", "Impact point 2 has no label."),
                new Shortcoming("impact-3", "Impact point 3 has no text."),
                new Shortcoming("impact-3", "Impact point 3 has no label."));
    }

    @Test
    void anIntroductionIsNoPoint() {
        missing(
                "Ferry",
                List.of(TOLD, FACTS, JUDGED, LESSONS, new LabelledPoints(IMPACT, "The town gains:", List.of())),
                new Shortcoming("impact", "There is no impact point yet."));
    }

    private static void missing(String headline, List<Section> sections, Shortcoming... expected) {
        assertEquals(List.of(expected), Completeness.of(new Copy(headline, "", "", "", sections, List.of())));
    }
}
