package org.daybook.writing;

import java.util.UUID;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.Together;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.daybook.writing.Form.complete;
import static org.daybook.writing.Form.edit;
import static org.daybook.writing.Form.sent;
import static org.daybook.writing.Form.with;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is typed is kept apart from what is saved. */
@QuarkusTest
class AutosaveTest {

    private static final String NEW = "/desk/briefings/new/autosave";

    @Test
    void whatIsTypedIsThereWhenTheFormIsOpenedAgain() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var before = Given.revisions(id);
        var form = Form.fields(ada.page(edit(id)));
        form.put("story", "Typed and not sav");
        ada.post(autosave(id), sent(form))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("KEPT"))
                .body("at", matchesPattern("[0-9]{2}:[0-9]{2}"))
                .body("working", equalTo(form.get("working")))
                .body("workingNumber", equalTo(1))
                .body("words", emptyString());
        assertEquals(before, Given.revisions(id), "no revision is made");
        assertNotEquals("Typed and not sav", Given.copyOf(id).story().text());
        var again = ada.page(edit(id));
        assertEquals("Typed and not sav", again.select("#story").val());
        assertTrue(again.select("#unsaved").text().startsWith("This is your unsaved text"));
    }

    @Test
    void nobodyElseSeesIt() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var form = Form.fields(ada.page(edit(id)));
        form.put("story", "For Ada alone");
        String key = ada.post(autosave(id), sent(form)).path("working");
        var edith = Browser.of(Cast.EDITH);
        assertNotEquals("For Ada alone", edith.page(edit(id)).select("#story").val());
        assertNotEquals(
                "For Ada alone",
                edith.page(edit(id) + "?working=" + key).select("#story").val());
        edith.get("/desk/unsaved/" + key).then().statusCode(404);
        edith.post("/desk/unsaved/" + key + "/throw-away").then().statusCode(404);
        // With Ada's key and number Edith writes a text of her own.
        form.put("workingNumber", "1");
        form.put("story", "Edith's");
        edith.post(autosave(id), sent(form)).then().statusCode(200).body("working", not(equalTo(key)));
        assertEquals("For Ada alone", ada.page(edit(id)).select("#story").val());
    }

    @Test
    void aSaveTakesItOut() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var form = Form.fields(ada.page(edit(id)));
        form.put("story", "First");
        ada.post(autosave(id), sent(form));
        form.put("workingNumber", "1");
        form.put("story", "First and last.");
        ada.post(edit(id), sent(form)).then().statusCode(303);
        var again = ada.page(edit(id));
        assertEquals("First and last.", again.select("#story").val());
        assertTrue(again.select("#unsaved, #unsaved-others").isEmpty());
    }

    @Test
    void theSameTextInTwoTabsIsKeptTwice() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var one = Form.fields(ada.page(edit(id)));
        one.put("story", "Begun");
        ada.post(autosave(id), sent(one)).then().body("workingNumber", equalTo(1));
        var left = Form.fields(ada.page(edit(id)));
        var right = Form.fields(ada.page(edit(id)));
        assertEquals(left.get("working"), right.get("working"));
        left.put("story", "Begun on the left");
        right.put("story", "Begun on the right");
        ada.post(autosave(id), sent(left)).then().body("working", equalTo(left.get("working")));
        String key = ada.post(autosave(id), sent(right)).path("working");
        assertNotEquals(left.get("working"), key);
        var shown = ada.page(edit(id));
        assertEquals("Begun on the right", shown.select("#story").val());
        var other =
                shown.select("section:has(#unsaved-others) a[href*=working]").attr("href");
        assertEquals("Begun on the left", ada.page(other).select("#story").val());
    }

    @Test
    void aLateRequestOfTheSameTabDoesNotReplaceWhatIsNewer() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var form = Form.fields(ada.page(edit(id)));
        var tab = UUID.randomUUID().toString();
        typed(ada, id, form, tab, 2, "Newer").then().body("outcome", equalTo("KEPT"));
        typed(ada, id, form, tab, 1, "Old").then().body("outcome", equalTo("KNOWN"));
        typed(ada, id, form, tab, 3, "Newest").then().body("outcome", equalTo("KEPT"));
        assertEquals("Newest", ada.page(edit(id)).select("#story").val());
        form.put("tab", tab);
        form.put("turn", "4");
        form.put("story", "Saved.");
        ada.post(edit(id), sent(form)).then().statusCode(303);
        typed(ada, id, form, tab, 4, "On its way when the save came").then().body("outcome", equalTo("KNOWN"));
        assertEquals("Saved.", ada.page(edit(id)).select("#story").val());
        typed(ada, id, form, tab, 5, "Typed on after that").then().body("outcome", equalTo("KEPT"));
        assertEquals("Typed on after that", ada.page(edit(id)).select("#story").val());
    }

    @Test
    void aBriefingThatWasNeverSavedIsOnTheDesk() {
        var ada = Browser.of(Cast.WENDELL);
        var headline = Given.headline();
        var form = Form.fields(ada.page("/desk/briefings/new"));
        form.put("headline", headline);
        form.put("keyPoints#0", "One fact, then");
        form.put("keyPoints#1", "");
        form.put("keyPointIds#1", "");
        ada.post(NEW, sent(form)).then().statusCode(200).body("outcome", equalTo("KEPT"));
        var link = ada.page("/desk").select("section:has(#unsaved) a:contains(" + headline + ")");
        var page = ada.page(link.attr("href"));
        assertEquals(headline, page.select("#headline").val());
        assertEquals("One fact, then", page.select("[name=keyPoints]").first().val());
        assertEquals(2, page.select("[name=keyPoints]").size(), "blank points are kept too");
        var saved = ada.post("/desk/briefings", sent(Form.fields(page)));
        saved.then().statusCode(303);
        assertTrue(ada.page("/desk")
                .select("section:has(#unsaved) a:contains(" + headline + ")")
                .isEmpty());
    }

    @Test
    void anUntouchedFormIsNotKept() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        ada.post(autosave(id), sent(Form.fields(ada.page(edit(id)))))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("SAVED"));
        assertTrue(ada.page(edit(id)).select("#unsaved").isEmpty());
    }

    @Test
    void wordsThatWereTakenBackAreForgotten() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var form = Form.fields(ada.page(edit(id)));
        var story = form.put("story", "Another story");
        ada.post(autosave(id), sent(form)).then().body("outcome", equalTo("KEPT"));
        form.put("workingNumber", "1");
        form.put("story", java.util.Objects.requireNonNull(story));
        ada.post(autosave(id), sent(form)).then().body("outcome", equalTo("SAVED"));
        assertTrue(ada.page(edit(id)).select("#unsaved").isEmpty());
    }

    @Test
    void anEndedSessionIsToldAsData() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var form = Form.fields(ada.page(edit(id)));
        ada.forgetSession();
        ada.post(autosave(id), sent(form))
                .then()
                .statusCode(401)
                .contentType(startsWith("application/json"))
                .body("words", equalTo("Your session has ended."));
        ada.post(NEW, sent(form)).then().statusCode(401);
    }

    @Test
    void aStrangersBriefingIsNotThere() {
        var id = Given.draftBy(Cast.ADA);
        Browser.of(Cast.WENDELL)
                .post(autosave(id), complete("story", "x"))
                .then()
                .statusCode(404);
        Browser.of(Cast.WENDELL)
                .post(autosave(999_999_999L), complete("story", "x"))
                .then()
                .statusCode(404);
    }

    @Test
    void wordsAreKeptWhereTheStageForbidsWritingToo() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var form = Form.fields(ada.page(edit(id)));
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        form.put("story", "Typed too late");
        String key = ada.post(autosave(id), sent(form))
                .then()
                .statusCode(200)
                .body("words", startsWith("The briefing is in review"))
                .extract()
                .path("working");
        var text = ada.page("/desk/unsaved/" + key);
        assertTrue(text.select("ins").text().contains("Typed too late"), text.text());
        assertTrue(text.text().contains("Recall it"));
        var briefing = ada.get(edit(id)).header("Location");
        assertTrue(ada.page(java.net.URI.create(briefing).getPath()).text().contains("Your unsaved text is kept"));
    }

    @Test
    void aPageWithoutAKeyHasOnePlaceForAllItSends() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        String key = ada.post(autosave(id), complete("story", "One")).path("working");
        ada.post(autosave(id), complete("story", "Two")).then().body("working", equalTo(key));
        assertEquals("Two", ada.page(edit(id)).select("#story").val());
        ada.post(autosave(id), with(complete("story", "Three"), "working", "' or 1=1"))
                .then()
                .body("working", equalTo(key));
    }

    @Test
    void whatWasThrownAwayIsGone() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var saved = Given.copyOf(id).story().text();
        var form = Form.fields(ada.page(edit(id)));
        form.put("story", "Rubbish");
        String key = ada.post(autosave(id), sent(form)).path("working");
        ada.post("/desk/unsaved/" + key + "/throw-away").then().statusCode(303);
        assertEquals(saved, ada.page(edit(id)).select("#story").val());
        ada.get("/desk/unsaved/" + key).then().statusCode(404);
    }

    @Test
    void theSameRequestManyTimesAtOnceIsKeptOnce() throws Exception {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var form = Form.fields(ada.page(edit(id)));
        form.put("story", "Sent by a nervous network");
        for (var status : Together.answers(8, () -> ada.copy().post(autosave(id), sent(form)))) {
            assertEquals(200, status);
        }
        var page = ada.page(edit(id));
        assertEquals("Sent by a nervous network", page.select("#story").val());
        assertTrue(page.select("#unsaved-others").isEmpty());
    }

    private static io.restassured.response.Response typed(
            Browser who, long id, java.util.Map<String, String> form, String tab, int turn, String story) {
        form.put("tab", tab);
        form.put("turn", String.valueOf(turn));
        form.put("story", story);
        return who.post(autosave(id), sent(form));
    }

    private static String autosave(long id) {
        return "/desk/briefings/" + id + "/autosave";
    }
}
