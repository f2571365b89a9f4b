package org.daybook.web.prose;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.SectionKind;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Where formatting is shown, where it is not, and that it is no word. */
@QuarkusTest
class FormattedProseTest {

    private static final String TEXT =
            "It was *late*.\n> “Never,” she said.\n- One\n- Two\nSee [the report](https://example.org/report).";

    @Test
    void readersSeeItInProseAndStarsInPoints() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH, copy());
        var page = Browser.anonymous().page(Given.of(id, briefing -> briefing.publicPath()));
        for (var section : List.of("#story", "#analysis", "#impact")) {
            assertEquals("late", page.select(section + " .prose p em").text(), section);
            assertEquals(
                    "“Never,” she said.",
                    page.select(section + " .prose blockquote p").text());
            assertEquals(
                    List.of("One", "Two"),
                    page.select(section + " .prose ul li").eachText());
            assertEquals(
                    "https://example.org/report",
                    page.select(section + " .prose a[rel='nofollow noopener']").attr("href"));
        }
        assertEquals("A *plain* point", page.select("#keyPoints li").text());
        var feed = Browser.anonymous().get("/feed.json").jsonPath();
        var found = "items.find { it.id == 'urn:uuid:" + Given.of(id, briefing -> briefing.publicId) + "' }.";
        assertEquals("It was late.", feed.getString(found + "summary"));
        assertTrue(feed.getString(found + "content_html").contains("<blockquote>"));
    }

    @Test
    void writersSeeWhatCountsAsFormattingBesideEveryFieldOfProse() {
        var page = Browser.of(Cast.ADA).page("/desk/briefings/new");
        for (var field : List.of("story", "analysis", "impactIntroduction")) {
            assertEquals(
                    "How to format",
                    page.select("fieldset:has([name=" + field + "]) details:not(.sources) > summary")
                            .text(),
                    field);
        }
    }

    @Test
    void formattingIsNoWord() {
        var copy = copy();
        assertEquals(3 + 3 + 2 + 3, copy.story().wordCount());
        assertEquals(copy.story().wordCount(), new Prose(SectionKind.STORY, "a b c d e f g h i j k").wordCount());
    }

    private static Copy copy() {
        var usual = Given.copy(Given.headline());
        return new Copy(
                usual.headline(),
                "",
                "",
                "",
                List.of(
                        new Prose(SectionKind.STORY, TEXT),
                        new Points(SectionKind.KEY_POINTS, List.of(new Point("", "A *plain* point"))),
                        new Prose(SectionKind.ANALYSIS, TEXT),
                        usual.takeaways(),
                        new LabelledPoints(
                                SectionKind.IMPACT, TEXT, usual.impact().points())),
                usual.topics());
    }
}
