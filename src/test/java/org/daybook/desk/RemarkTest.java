package org.daybook.desk;

import java.util.ArrayList;
import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.workflow.Stage;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Remarks are tied to points and words, follow them, are answered, and may stop publication. */
@QuarkusTest
class RemarkTest {

    @Test
    void aRemarkIsAboutAPointAndQuotesItAsItWas() {
        var id = Given.inReviewBy(Cast.ADA);
        var edith = Browser.of(Cast.EDITH);
        var point = Given.copyOf(id).keyPoints().points().get(1).id();
        var page = edith.page("/desk/briefings/" + id + "?about=" + point);
        assertEquals(point, page.select("#about option[selected]").val(), "the link beside the point chooses it");
        assertEquals(
                "?about=" + point + "#remark-form",
                page.select("a[data-remark=" + point + "]").attr("href"));
        remark(edith, id, point, "", "Says who?").then().statusCode(303);
        var remark = remarkOf(id);
        assertTrue(remark.text().startsWith("Key point 2 Edith Marsh"), remark.text());
        assertEquals("It cost four million.", remark.select("q").text());
    }

    @Test
    void itFollowsAPointThatMovesAndSaysWhatBecameOfTheWords() {
        var id = Given.inReviewBy(Cast.ADA);
        var points = Given.copyOf(id).keyPoints().points();
        remark(Browser.of(Cast.EDITH), id, points.get(1).id(), "four million", "Says who?")
                .then()
                .statusCode(303);
        write(id, points.get(1), points.get(0));
        assertTrue(remarkOf(id).text().startsWith("Key point 1 "));
        assertTrue(remarkOf(id).text().contains("It was Key point 2 then."));
        write(id, new Point(points.get(1).id(), "It cost five million."), points.get(0));
        assertTrue(remarkOf(id).text().contains("These words have changed since."));
        assertEquals("four million", remarkOf(id).select("q").text());
        Browser.of(Cast.EDITH)
                .get(remarkOf(id).select("a[href*=history]").attr("href"))
                .then()
                .statusCode(200);
        write(id, points.get(0));
        assertTrue(remarkOf(id).text().startsWith("Key point 2 "));
        assertTrue(remarkOf(id).text().contains("It is no longer in the briefing."));
    }

    @Test
    void wordsThatDoNotStandThereAreNotQuotedAndNothingTypedIsLost() {
        var id = Given.inReviewBy(Cast.ADA);
        var answer = Browser.of(Cast.EDITH)
                .post(
                        "/desk/briefings/" + id + "/remarks",
                        "about",
                        "story",
                        "quoted",
                        "six million",
                        "text",
                        "Kept 🚢",
                        "blocking",
                        "true");
        answer.then().statusCode(422).body(containsString("These words do not stand there"));
        var page = org.jsoup.Jsoup.parse(answer.asString());
        assertEquals("story", page.select("#about option[selected]").val());
        assertEquals("six million", page.select("#quoted").val());
        assertEquals("Kept 🚢", page.select("#remark-form textarea").text());
        assertEquals(1, page.select("#remark-form [name=blocking][checked]").size());
        remark(Browser.of(Cast.EDITH), id, "p999", "", "Where?").then().statusCode(422);
    }

    @Test
    void aRemarkIsAnsweredResolvedAndOpenedAgain() {
        var id = Given.inReviewBy(Cast.ADA);
        var edith = Browser.of(Cast.EDITH);
        var ada = Browser.of(Cast.ADA);
        remark(edith, id, "analysis", "", "Is this our view?").then().statusCode(303);
        ada.post(action(id, "answer"), "text", "It is.").then().statusCode(303);
        assertTrue(remarkOf(id).select(".answer").text().contains("Ada Okafor"));
        var empty = ada.post(action(id, "answer"), "text", " ");
        empty.then().statusCode(422).body(containsString("An answer is 1 to"));
        ada.post(action(id, "resolve")).then().statusCode(303);
        assertEquals(
                0,
                remarkOf(id)
                        .select("form[action$=resolve], form[action$=answer]")
                        .size());
        edith.post(action(id, "reopen")).then().statusCode(303);
        assertEquals(1, remarkOf(id).select("form[action$=resolve]").size());
        var log = edith.page("/desk/briefings/" + id).select(".timeline").text();
        for (var act : List.of("remarked on", "answered a remark on", "resolved a remark on", "reopened a remark on")) {
            assertTrue(log.contains(act), act);
        }
    }

    @Test
    void anOpenRemarkThatBlocksStopsPublicationByEveryRoad() {
        var id = Given.approvedBy(Cast.ADA, Cast.EDITH);
        blockedBy(Cast.EMIL, id);
        var edith = Browser.of(Cast.EDITH);
        publish(edith, id).then().statusCode(409).body(containsString("a remark by Emil Novak blocks publication."));
        var link = edith.page("/desk/briefings/" + id).select("#blocking a[href^=#remark-]");
        assertEquals(
                1, edith.page("/desk/briefings/" + id).select(link.attr("href")).size());
        edith.post(action(id, "resolve")).then().statusCode(303);
        publish(edith, id).then().statusCode(303);
    }

    @Test
    void itIsWaivedByAnEditorWithAReasonOnly() {
        var id = Given.approvedBy(Cast.ADA, Cast.EDITH);
        blockedBy(Cast.EMIL, id);
        var edith = Browser.of(Cast.EDITH);
        edith.post(action(id, "waive"), "reason", " ").then().statusCode(422).body(containsString("A reason is 1 to"));
        Browser.of(Cast.ADA).post(action(id, "waive"), "reason", "Mine").then().statusCode(403);
        Browser.of(Cast.ADA).post(action(id, "resolve")).then().statusCode(403);
        edith.post(action(id, "waive"), "reason", "The source called back.")
                .then()
                .statusCode(303);
        assertTrue(remarkOf(id).text().contains("waived by Edith Marsh"));
        edith.post(action(id, "waive"), "reason", "Again").then().statusCode(409);
        publish(edith, id).then().statusCode(303);
    }

    @Test
    void inAnEmergencyItStopsPublicationToo() {
        var id = Given.inReviewBy(Cast.ADA);
        blockedBy(Cast.EMIL, id);
        Browser.of(Cast.EDITH)
                .post(
                        "/desk/briefings/" + id + "/transitions",
                        "transition",
                        "PUBLISH_UNREVIEWED",
                        "note",
                        "Now",
                        "version",
                        Given.version(id))
                .then()
                .statusCode(409)
                .body(containsString("blocks publication"));
    }

    @Test
    void whoWroteTheWordsDoesNotWaiveWhatIsSaidOfThem() {
        var id = Given.inReviewBy(Cast.ADA);
        Given.write(id, Cast.EDITH, Given.copyOf(id).withByline("Edith Marsh"));
        blockedBy(Cast.EMIL, id);
        Browser.of(Cast.EDITH)
                .post(action(id, "waive"), "reason", "I am sure.")
                .then()
                .statusCode(409)
                .body(containsString("somebody else has to waive"));
    }

    @Test
    void theRemarksOfOthersBriefingsAreNotThere() {
        var id = Given.inReviewBy(Cast.ADA);
        remark(Browser.of(Cast.EDITH), id, "", "", "Of the whole.").then().statusCode(303);
        var wendell = Browser.of(Cast.WENDELL);
        var mine = Given.draftBy(Cast.WENDELL);
        for (var deed : List.of("answer", "resolve", "reopen", "waive")) {
            wendell.post(action(id, deed), "text", "x", "reason", "x").then().statusCode(404);
            wendell.post(action(id, deed).replace("/" + id + "/", "/" + mine + "/"), "text", "x")
                    .then()
                    .statusCode(404);
        }
    }

    private static Response remark(Browser browser, long id, String about, String quoted, String text) {
        return browser.post("/desk/briefings/" + id + "/remarks", "about", about, "quoted", quoted, "text", text);
    }

    private static void blockedBy(Cast editor, long id) {
        Browser.of(editor)
                .post("/desk/briefings/" + id + "/remarks", "about", "story", "text", "Not true.", "blocking", "true")
                .then()
                .statusCode(303);
    }

    private static Element remarkOf(long id) {
        return Browser.of(Cast.EDITH)
                .page("/desk/briefings/" + id)
                .select(".remarks > li")
                .first();
    }

    private static String action(long id, String deed) {
        return "/desk/briefings/" + id + "/remarks/" + remarkOf(id).id().replace("remark-", "") + "/" + deed;
    }

    private static Response publish(Browser browser, long id) {
        assertEquals(Stage.APPROVED, Given.of(id, briefing -> briefing.stage));
        return browser.post(
                "/desk/briefings/" + id + "/transitions", "transition", "PUBLISH", "version", Given.version(id));
    }

    /** Saves the key points anew, and hands them in again where that took them back. */
    private static void write(long id, Point... points) {
        var copy = Given.copyOf(id);
        var sections = new ArrayList<>(copy.sections());
        sections.add(new Points(SectionKind.KEY_POINTS, List.of(points)));
        Copy changed = copy.withSections(sections);
        Given.write(id, Cast.EDITH, changed);
        assertEquals(Stage.IN_REVIEW, Given.of(id, briefing -> briefing.stage));
    }
}
