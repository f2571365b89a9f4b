package org.daybook.writing;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.Together;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.daybook.writing.Form.complete;
import static org.daybook.writing.Form.edit;
import static org.daybook.writing.Form.form;
import static org.daybook.writing.Form.save;
import static org.daybook.writing.Form.with;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two people, two tabs, two clicks. */
@QuarkusTest
class StaleSaveTest {

    private static final String NEW = "/desk/briefings";

    @Test
    void aStaleSaveThatDoesNotSayWhatItIsBasedOnAsksAboutAllThatDiffers() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var seen = Given.version(id);
        save(ada, id, complete("story", "The text of the first tab.")).then().statusCode(303);
        var answer = ada.post(edit(id), with(complete("story", "The text of the second tab."), "version", seen));
        answer.then().statusCode(409);
        var page = Jsoup.parse(answer.asString());
        assertEquals("The text of the second tab.", page.select("[name=story]").val());
        var question = page.select("#question-story").text();
        assertTrue(question.contains("first tab") && question.contains("second tab"), question);
        assertEquals("The text of the first tab.", Given.copyOf(id).story().text());
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

    @Test
    void aDoubleClickOnANewBriefingBreaksNothing() throws Exception {
        var ada = Browser.of(Cast.ADA);
        var headline = Given.headline();
        for (var status : Together.answers(8, () -> ada.copy().post(NEW, "headline", headline))) {
            assertEquals(303, status);
        }
    }
}
