package org.daybook.writing;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.Together;
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
    void aStaleSaveShowsBothTextsAndLosesNeither() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var seen = Given.version(id);
        save(ada, id, complete("story", "The text of the first tab.")).then().statusCode(303);
        var answer = ada.post(edit(id), with(complete("story", "The text of the second tab."), "version", seen));
        answer.then().statusCode(409);
        var page = Jsoup.parse(answer.asString());
        assertEquals("The text of the second tab.", page.select("#story").val());
        assertTrue(page.select("del").text().contains("first"), "theirs is shown");
        assertTrue(page.select("ins").text().contains("second"), "mine is shown");
        assertEquals("The text of the first tab.", Given.copyOf(id).story().text());

        var version = page.select("input[name=version]").val();
        ada.post(edit(id), with(complete("story", "The text of the second tab."), "version", version))
                .then()
                .statusCode(303);
        assertEquals("The text of the second tab.", Given.copyOf(id).story().text());
        int last = Given.revisions(id);
        ada.get("/desk/briefings/" + id + "/history/" + (last - 1) + "..." + last)
                .then()
                .statusCode(200)
                .body(containsString("<del>first</del>"));
    }

    @Test
    void theSameFormSentTwiceIsSavedOnce() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var seen = Given.version(id);
        var fields = with(complete("story", "Twice."), "version", seen);
        ada.post(edit(id), fields).then().statusCode(303);
        int revision = Given.revisions(id);
        ada.post(edit(id), fields)
                .then()
                .statusCode(org.hamcrest.Matchers.anyOf(org.hamcrest.Matchers.is(303), org.hamcrest.Matchers.is(409)));
        assertEquals(revision, Given.revisions(id));
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

    @Test
    void aDoubleClickOnANewBriefingBreaksNothing() throws Exception {
        var ada = Browser.of(Cast.ADA);
        var headline = Given.headline();
        for (var status : Together.answers(8, () -> ada.copy().post(NEW, "headline", headline))) {
            assertEquals(303, status);
        }
    }

    @Test
    void editsOfDifferentSectionsMergeByThemselvesAndSaySo() {
        var id = Given.draftBy(Cast.ADA);
        var form = Browser.of(Cast.ADA).page("/desk/briefings/" + id + "/edit");
        var edith = Form.fields(form);
        var ada = Form.fields(form);
        edith.put("analysis", "Edith judges it so.");
        ada.put("story", "Ada tells it so.");
        Browser.of(Cast.EDITH).post(edit(id), Form.sent(edith)).then().statusCode(303);
        var browser = Browser.of(Cast.ADA);
        browser.post(edit(id), Form.sent(ada)).then().statusCode(303);
        assertEquals("Edith judges it so.", Given.copyOf(id).analysis().text());
        assertEquals("Ada tells it so.", Given.copyOf(id).story().text());
        var said = browser.page("/desk/briefings/" + id + "/edit")
                .select("[role=status]")
                .text();
        assertTrue(said.contains("together with what Edith Marsh saved meanwhile: Critical analysis"), said);
    }

    @Test
    void theSameTextChangedTwiceAsksAndKeepsBoth() {
        var id = Given.draftBy(Cast.ADA);
        var form = Browser.of(Cast.ADA).page("/desk/briefings/" + id + "/edit");
        var edith = Form.fields(form);
        var ada = Form.fields(form);
        edith.put("analysis", "Edith judges it so.");
        ada.put("analysis", "Ada judges it otherwise.");
        Browser.of(Cast.EDITH).post(edit(id), Form.sent(edith)).then().statusCode(303);
        Browser.of(Cast.ADA)
                .post(edit(id), Form.sent(ada))
                .then()
                .statusCode(409)
                .body(containsString("Ada judges it otherwise."))
                .body(containsString("Edith"));
        assertEquals("Edith judges it so.", Given.copyOf(id).analysis().text());
    }
}
