package org.daybook.writing;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.workflow.Stage;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.daybook.writing.Form.complete;
import static org.daybook.writing.Form.edit;
import static org.daybook.writing.Form.form;
import static org.daybook.writing.Form.path;
import static org.daybook.writing.Form.save;
import static org.daybook.writing.Form.values;
import static org.daybook.writing.Form.with;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class WritingTest {

    private static final String NEW = "/desk/briefings";

    @Test
    void anIncompleteDraftIsSaved() {
        var ada = Browser.of(Cast.ADA);
        var headline = Given.headline();
        var answer = ada.post(NEW, "headline", headline);
        answer.then().statusCode(303);
        var page = ada.page(path(answer));
        assertEquals(headline, page.select("#headline").val());
        assertTrue(page.text().contains("Saved"), "says what happened");
    }

    @Test
    void pointsAreAddedMovedAndRemovedWithoutScripts() {
        var ada = Browser.of(Cast.ADA);
        var added = form(ada.post(
                NEW,
                "headline",
                "H",
                "keyPoints",
                "One",
                "keyPointIds",
                "",
                "keyPoints",
                "Two",
                "keyPointIds",
                "",
                "do",
                "keyPoints-add"));
        assertEquals(List.of("One", "Two", ""), values(added, "textarea[name=keyPoints]"));
        var moved = form(ada.post(
                NEW,
                "keyPoints",
                "One",
                "keyPointIds",
                "",
                "keyPoints",
                "Two",
                "keyPointIds",
                "",
                "do",
                "keyPoints-up-2"));
        assertEquals(List.of("Two", "One"), values(moved, "textarea[name=keyPoints]"));
        var removed = form(ada.post(
                NEW,
                "impactLabels",
                "Port",
                "impactTexts",
                "Busy",
                "impactIds",
                "",
                "impactLabels",
                "Town",
                "impactTexts",
                "Calm",
                "impactIds",
                "",
                "do",
                "impact-remove-1"));
        assertEquals(List.of("Town"), values(removed, "[name=impactLabels]"));
        assertEquals(List.of("Calm"), values(removed, "[name=impactTexts]"));
    }

    @Test
    void aMovedPointKeepsItsId() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var before = Given.copyOf(id).keyPoints().points();
        save(
                        ada,
                        id,
                        "headline",
                        "Moved",
                        "keyPoints",
                        before.get(1).text(),
                        "keyPointIds",
                        before.get(1).id(),
                        "keyPoints",
                        before.get(0).text(),
                        "keyPointIds",
                        before.get(0).id(),
                        "keyPoints",
                        "New",
                        "keyPointIds",
                        "")
                .then()
                .statusCode(303);
        var after = Given.copyOf(id).keyPoints().points();
        assertEquals(
                List.of(before.get(1).id(), before.get(0).id()),
                List.of(after.get(0).id(), after.get(1).id()));
        assertTrue(after.get(2).id().matches("p[0-9]+"));
    }

    @Test
    void submittingIncompleteCopySavesItAndNamesEachShortcomingBesideItsField() {
        var ada = Browser.of(Cast.ADA);
        var answer = ada.post(
                NEW,
                "headline",
                "Half a briefing",
                "story",
                "Something happened.",
                "impactLabels",
                "Port",
                "impactTexts",
                "",
                "impactIds",
                "",
                "do",
                "submit");
        answer.then().statusCode(409);
        var page = Jsoup.parse(answer.asString());
        var links = page.select("[role=alert] a").eachAttr("href");
        assertEquals(List.of("#keyPoints", "#analysis", "#takeaways", "#impact-1"), links);
        links.forEach(link -> assertEquals(1, page.select(link).size(), link));
        assertEquals("Something happened.", page.select("#story").val());
        var id = Long.parseLong(
                page.select("form[action^=/desk/briefings/]").attr("action").replaceAll("\\D", ""));
        assertEquals("Half a briefing", Given.of(id, briefing -> briefing.headline));
        assertEquals(Stage.DRAFT, Given.of(id, briefing -> briefing.stage));
    }

    @Test
    void completeCopyIsSavedAndSubmittedAtOnce() {
        var id = Given.draftBy(Cast.ADA);
        var page = Browser.of(Cast.ADA).page("/desk/briefings/" + id + "/edit");
        assertEquals(
                "The last barge left at noon.\nThe channel is open again.",
                page.select("#story").val());
        save(Browser.of(Cast.ADA), id, complete("do", "submit")).then().statusCode(303);
        assertEquals(Stage.IN_REVIEW, Given.of(id, briefing -> briefing.stage));
    }

    @Test
    void anEndedSessionCostsNoWord() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var fields = with(complete("story", "Typed for an hour."), "version", Given.version(id));
        ada.forgetSession();
        var answer = ada.post(edit(id), fields);
        answer.then().statusCode(401).body(containsString("Typed for an hour."));
        ada.post(edit(id), with(fields, "username", "ada", "password", "not the password"))
                .then()
                .statusCode(401)
                .body(containsString("Typed for an hour."));
        ada.post(edit(id), with(fields, "username", "ada", "password", Cast.PASSWORD))
                .then()
                .statusCode(303);
        assertEquals("Typed for an hour.", Given.copyOf(id).story().text());
        ada.get("/desk").then().statusCode(200);
    }

    @Test
    void aWriterCannotWriteInReviewAndKeepsWhatTheyTyped() {
        var id = Given.inReviewBy(Cast.ADA);
        Browser.of(Cast.ADA).get(edit(id)).then().statusCode(303);
        save(Browser.of(Cast.ADA), id, complete("story", "One more thing."))
                .then()
                .statusCode(409)
                .body(containsString("Recall it"))
                .body(containsString("One more thing."));
    }
}
