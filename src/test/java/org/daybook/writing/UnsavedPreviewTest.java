package org.daybook.writing;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.daybook.writing.Form.complete;
import static org.daybook.writing.Form.edit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The reader's page of what is in the form, and the counts beside the fields. */
@QuarkusTest
class UnsavedPreviewTest {

    private static final String NEW = "/desk/briefings/new/preview";

    @Test
    void theFieldsAreShownAsReadersWouldSeeThemAndNothingIsSaved() {
        var id = Given.draftBy(Cast.ADA);
        var before = Given.copyOf(id);
        var version = Given.version(id);
        var answer = Browser.of(Cast.ADA).post(preview(id), complete("story", "Not saved <b>yet</b>."));
        answer.then().statusCode(200);
        var page = Jsoup.parse(answer.asString());
        assertTrue(page.select("article .story").text().contains("Not saved <b>yet</b>."), "as text");
        assertTrue(page.select("[role=status]").text().contains("not saved"), "says so");
        assertEquals(before, Given.copyOf(id));
        assertEquals(version, Given.version(id));
    }

    @Test
    void itIsTheVeryArticleThatReadersGet() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var fields = Form.sent(Form.fields(ada.page(edit(id))));
        var unsaved = Jsoup.parse(ada.post(preview(id), fields).asString());
        var saved = ada.page(preview(id));
        assertEquals(
                saved.select("article .part").text(),
                unsaved.select("article .part").text());
        assertEquals(
                saved.select("article > .head").html(),
                unsaved.select("article > .head").html());
    }

    @Test
    void aBriefingThatWasNeverSavedHasAPreviewToo() {
        var ada = Browser.of(Cast.ADA);
        var page =
                Jsoup.parse(ada.post(NEW, complete("headline", "Fresh 😀 من")).asString());
        assertEquals("Fresh 😀 من", page.select("h1").text());
        assertEquals(
                "Untitled", Jsoup.parse(ada.post(NEW).asString()).select("h1").text());
    }

    @Test
    void whoMayNotSeeABriefingLearnsNothingOfIt() {
        var id = Given.draftBy(Cast.ADA);
        Browser.of(Cast.WENDELL)
                .post(preview(id), complete("story", "x"))
                .then()
                .statusCode(404);
        Browser.of(Cast.WENDELL)
                .post(preview(999_999_999), complete("story", "x"))
                .then()
                .statusCode(404);
        var nobody = Browser.anonymous();
        assertTrue(nobody.post(preview(id), complete("story", "x")).statusCode() >= 300);
        assertTrue(nobody.post(NEW, complete("story", "x")).statusCode() >= 300);
    }

    @Test
    void aLongBriefingIsShownWhole() {
        var story = "word ".repeat(20_000).strip();
        var page = Jsoup.parse(
                Browser.of(Cast.ADA).post(NEW, complete("story", story)).asString());
        assertEquals(story, page.select("article .story .prose").text());
        assertTrue(page.select("article .byline").text().contains("87 min"), "at 230 words a minute");
    }

    @Test
    void theFormTellsHowMuchEachPartHoldsOfWhatItMay() {
        var id = Given.draftBy(Cast.ADA, Given.copy("Harbour reopens"));
        var page = Browser.of(Cast.ADA).page(edit(id));
        assertEquals("15 of at most 200 characters", count(page, "headline"));
        assertEquals("32 of at most 2,000 characters", count(page, "keyPoints-1"));
        assertEquals("23 of at most 2,000 characters", count(page, "impact-1-text"));
        assertEquals("1 of at most 12 topics", count(page, "topics"));
        assertEquals(
                "2 points with 10 words", page.select("[data-sum=keyPoints]").text());
        assertEquals("11 words", page.select("[data-sum=story]").text());
        assertTrue(page.select("#totals").text().matches("[0-9]+ words, 1 minute to read"), "in all");
    }

    @Test
    void bulletsPastedIntoOnePointBecomePointsWithoutScripts() {
        var id = Given.draftBy(Cast.ADA);
        Form.save(Browser.of(Cast.ADA), id, complete("keyPoints", "• One fact.\n• Another fact."))
                .then()
                .statusCode(303);
        assertEquals(2, Given.copyOf(id).keyPoints().points().size());
        assertEquals("One fact.", Given.copyOf(id).keyPoints().points().get(0).text());
    }

    @Test
    void theKeysHaveAPageOfTheirOwn() {
        assertTrue(Browser.of(Cast.ADA).page("/desk/shortcuts").text().contains("Save and submit"));
    }

    private static String preview(long id) {
        return "/desk/briefings/" + id + "/preview";
    }

    private static String count(org.jsoup.nodes.Document page, String field) {
        return page.select("[data-count=" + field + "]").text();
    }
}
