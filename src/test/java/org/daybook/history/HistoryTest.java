package org.daybook.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.Section;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A draft of Ada's with three revisions: Edith has told the story anew, then Ada has turned the key points round. */
@QuarkusTest
class HistoryTest {

    private long id;
    private String history;
    private Browser ada;

    @BeforeEach
    void threeRevisions() {
        id = Given.draftBy(Cast.ADA);
        history = "/desk/briefings/" + id + "/history";
        ada = Browser.of(Cast.ADA);
        Cast.EDITH.join();
        Given.write(id, Cast.EDITH, with(Given.copyOf(id), new Prose(SectionKind.STORY, "Edith tells it so.")));
        var points = new ArrayList<Point>(Given.copyOf(id).keyPoints().points());
        Collections.reverse(points);
        Given.write(id, Cast.ADA, with(Given.copyOf(id), new Points(SectionKind.KEY_POINTS, points)));
    }

    static Copy with(Copy copy, Section section) {
        var sections = new ArrayList<>(copy.sections());
        sections.add(section);
        return copy.withSections(sections);
    }

    @Test
    void everyRevisionTellsWhoWhenWhyAndHowMuch() {
        var rows = ada.page(history).select("tbody tr");
        assertEquals(3, rows.size());
        assertTrue(
                rows.get(0).text().contains("Revision 3 Saved 1 change Ada Okafor"),
                rows.get(0).text());
        assertTrue(
                rows.get(1).text().contains("Revision 2 Saved 1 change Edith Marsh"),
                rows.get(1).text());
        assertTrue(
                rows.get(2).text().contains("Revision 1 Started First words Ada"),
                rows.get(2).text());
        assertEquals(3, rows.select("time").size());
    }

    @Test
    void anyTwoAreChosenAndCompared() {
        var page = ada.page(history);
        assertEquals("compare", page.select("input[name=a]").get(0).attr("form"));
        assertEquals("3", page.select("input[name=b][checked]").val());
        assertEquals("2", page.select("input[name=a][checked]").val());
        assertEquals(history + "/1...3", path(ada.get(history + "/compare?a=1&b=3")));
        assertEquals(history + "/1...3", path(ada.get(history + "/compare?a=3&b=1")));
        assertEquals(history, path(ada.get(history + "/compare?a=3")));
        assertTrue(ada.page(history).text().contains("Choose two revisions"));
        ada.get(history + "/1...4").then().statusCode(404);
    }

    @Test
    void aMovedPointIsShownAsMovedAndWhatIsTheSameIsFolded() {
        for (var view : List.of("", "?view=inline", "?view=side")) {
            var page = ada.page(history + "/1...3" + view);
            assertTrue(page.select("#differences").text().contains("2 changes"), page.text());
            var points = page.select("section.change:has(#changed-keyPoints)");
            assertTrue(
                    points.text().contains("Moved from 2 to 1") || points.text().contains("Moved from 1 to 2"));
            assertEquals(0, points.select("ins, del").size());
            assertTrue(page.select("details.change").text().contains("Critical analysis: the same"));
            assertTrue(page.select("details.change").text().contains("ten years"), "can be read in context");
        }
        assertEquals(
                "Edith tells it so",
                ada.page(history + "/1...3?view=side")
                        .select("section.change:has(#changed-story) .versions > div:last-child ins")
                        .text());
    }

    @Test
    void theWayOfLookingStaysInTheAddress() {
        var page = ada.page(history + "/1...2?view=side");
        assertEquals(history + "/2...3?view=side", page.select("a[rel=next]").attr("href"));
        assertEquals(
                1, page.select("a[href='" + history + "/1...2?view=inline']").size());
        assertEquals(
                1,
                ada.page(history + "/1...2")
                        .select("a[href='" + history + "/1...2?view=side']")
                        .size());
    }

    @Test
    void aRevisionIsNamedAndPinnedAndTheLogKnows() {
        ada.post(history + "/1/name", "name", "As first told 🚢", "pinned", "true")
                .then()
                .statusCode(303);
        var page = ada.page(history);
        assertTrue(page.select(".pinned").text().contains("As first told 🚢 Revision 1"), page.text());
        assertTrue(page.select("#revision-1").text().contains("As first told"));
        ada.get("/desk/briefings/" + id)
                .then()
                .body(containsString("named a revision of"))
                .body(containsString("Revision 1: As first told 🚢, pinned"));
        ada.post(history + "/1/name", "name", "Another").then().statusCode(303);
        assertEquals(0, ada.page(history).select(".pinned").size());
        ada.post(history + "/1/name", "name", "").then().statusCode(303);
        assertTrue(!ada.page(history).select("#revision-1").text().contains("Another"));
    }

    @Test
    void aNameThatIsTooLongComesBack() {
        var answer = ada.post(history + "/2/name", "name", "x".repeat(81), "pinned", "true");
        answer.then().statusCode(422).body(containsString("at most 80 characters"));
        var page = org.jsoup.Jsoup.parse(answer.asString());
        assertEquals("x".repeat(81), page.select("#name-2").val());
        assertEquals("#name-2", page.select("[role=alert] a").attr("href"));
        ada.post(history + "/9/name", "name", "None").then().statusCode(404);
    }

    @Test
    void onlyWhoMayWriteNamesAndOnlyWhoMaySeeSees() {
        var wendell = Browser.of(Cast.WENDELL);
        wendell.get(history).then().statusCode(404);
        wendell.get(history + "/1...2").then().statusCode(404);
        wendell.get(history + "/compare?a=1&b=2").then().statusCode(404);
        wendell.post(history + "/1/name", "name", "Mine").then().statusCode(404);
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        ada.post(history + "/1/name", "name", "Mine")
                .then()
                .statusCode(409)
                .body(containsString("in review. Recall it"));
        Browser.of(Cast.EDITH)
                .post(history + "/1/name", "name", "Theirs")
                .then()
                .statusCode(303);
    }

    @Test
    void aLongHistoryComesInPages() {
        for (int i = 0; i < 60; i++) {
            Given.write(id, Cast.ADA, with(Given.copyOf(id), new Prose(SectionKind.ANALYSIS, "Thought " + i)));
        }
        var page = ada.page(history);
        assertEquals(50, page.select("tbody tr").size());
        var older = ada.page(page.select("a[rel=next]").attr("href"));
        assertEquals(13, older.select("tbody tr").size());
        assertTrue(ada.page(history + "?below=1").text().contains("There are no older revisions"));
    }

    private static String path(io.restassured.response.Response answer) {
        answer.then().statusCode(303);
        return java.net.URI.create(answer.header("Location")).toString().replaceFirst("^http://[^/]*", "");
    }
}
