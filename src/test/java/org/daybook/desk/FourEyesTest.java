package org.daybook.desk;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.workflow.Said;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Standing;
import org.daybook.workflow.Transition;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class FourEyesTest {

    @Test
    void aWriterCannotPublish() {
        var id = Given.approvedBy(Cast.ADA, Cast.EDITH);
        move(Browser.of(Cast.ADA), id, "PUBLISH")
                .then()
                .statusCode(403)
                .body(containsString("Publish is for editors."));
        assertEquals(Stage.APPROVED, Given.of(id, briefing -> briefing.stage));
    }

    @Test
    void aWriterCannotApproveTheirOwnBriefing() {
        var id = Given.inReviewBy(Cast.ADA);
        move(Browser.of(Cast.ADA), id, "APPROVE").then().statusCode(403);
    }

    @Test
    void anEditorWhoTypedOneWordCannotApproveAndASecondEditorCan() {
        var id = Given.inReviewBy(Cast.ADA);
        var edith = Browser.of(Cast.EDITH);
        var headline = Given.of(id, briefing -> briefing.headline);
        var copy = Given.copyOf(id);
        Given.write(
                id,
                Cast.EDITH,
                new org.daybook.briefing.copy.Copy(
                        headline + " today",
                        copy.slug(),
                        copy.standfirst(),
                        copy.byline(),
                        copy.sections(),
                        copy.topics()));

        edith.get("/desk/briefings/" + id)
                .then()
                .statusCode(200)
                .body(containsString("somebody else has to approve them"));
        move(edith, id, "APPROVE").then().statusCode(409).body(containsString("somebody else has to approve them"));
        move(edith, id, "PUBLISH").then().statusCode(409);
        assertEquals(Stage.IN_REVIEW, Given.of(id, briefing -> briefing.stage));

        move(Browser.of(Cast.EMIL), id, "APPROVE").then().statusCode(303);
        move(Browser.of(Cast.EMIL), id, "PUBLISH").then().statusCode(303);
        assertEquals(Standing.LIVE, Given.of(id, briefing -> briefing.standing));
    }

    @Test
    void anEditToApprovedCopyPutsItBackInReview() {
        var id = Given.approvedBy(Cast.ADA, Cast.EDITH);
        Given.write(id, Cast.EMIL, Given.copy(Given.headline()));
        assertEquals(Stage.IN_REVIEW, Given.of(id, briefing -> briefing.stage));
        move(Browser.of(Cast.EMIL), id, "PUBLISH").then().statusCode(409);
        move(Browser.of(Cast.EMIL), id, "APPROVE").then().statusCode(409);
        move(Browser.of(Cast.EDITH), id, "APPROVE").then().statusCode(303);
    }

    @Test
    void sendingBackNeedsANoteAndTheWriterSeesIt() {
        var id = Given.inReviewBy(Cast.ADA);
        var edith = Browser.of(Cast.EDITH);
        move(edith, id, "SEND_BACK").then().statusCode(422).body(containsString("Write a note"));
        move(edith, id, "SEND_BACK", "note", "Who says <b>so</b>?").then().statusCode(303);
        var ada = Browser.of(Cast.ADA);
        ada.get("/desk")
                .then()
                .body(containsString("Who says &lt;b&gt;so&lt;/b&gt;?"))
                .body(not(containsString("<b>so")));
        ada.get("/desk/briefings/" + id).then().body(containsString("Who says &lt;b&gt;so"));
    }

    @Test
    void whatChangedSinceItWasSentBackIsMarkedWordByWord() {
        var id = Given.inReviewBy(Cast.ADA);
        move(Browser.of(Cast.EDITH), id, "SEND_BACK", "note", "Shorter").then().statusCode(303);
        var copy = Given.copyOf(id);
        Given.write(
                id,
                Cast.ADA,
                new org.daybook.briefing.copy.Copy(
                        copy.headline(),
                        copy.slug(),
                        "The dredgers leave a fortnight early.",
                        copy.byline(),
                        copy.sections(),
                        copy.topics()));
        move(Browser.of(Cast.ADA), id, "SUBMIT").then().statusCode(303);
        Browser.of(Cast.EDITH)
                .get("/desk/briefings/" + id)
                .then()
                .body(containsString("since it was sent back"))
                .body(containsString("<ins>fortnight</ins>"))
                .body(containsString("<del>week</del>"));
    }

    @Test
    void aRemarkOnASectionIsSeenAndResolved() {
        var id = Given.inReviewBy(Cast.ADA);
        var edith = Browser.of(Cast.EDITH);
        edith.post("/desk/briefings/" + id + "/remarks", "about", "analysis", "text", "Is this <i>our</i> view?")
                .then()
                .statusCode(303);
        edith.post("/desk/briefings/" + id + "/remarks", "about", "analysis", "text", "  ")
                .then()
                .statusCode(422)
                .body(containsString("A remark is"));
        var page = Browser.of(Cast.ADA).page("/desk/briefings/" + id);
        assertEquals(
                1,
                page.select("#remarks")
                        .select("blockquote:contains(Is this <i>our</i> view?)")
                        .size());
        var resolve = page.select("#remarks form[action*=resolve]").attr("action");
        Browser.of(Cast.ADA).post(resolve).then().statusCode(303);
        assertEquals(
                0,
                edith.page("/desk/briefings/" + id)
                        .select("#remarks form[action*=resolve]")
                        .size());
    }

    @Test
    void aMoveFromAStalePageDoesNothingAndSaysSo() {
        var id = Given.inReviewBy(Cast.ADA);
        var seen = Given.version(id);
        move(Browser.of(Cast.EMIL), id, "SEND_BACK", "note", "Not yet").then().statusCode(303);
        Browser.of(Cast.EDITH)
                .post("/desk/briefings/" + id + "/transitions", "transition", "APPROVE", "version", seen)
                .then()
                .statusCode(409)
                .body(containsString("changed while you looked"));
        assertEquals(Stage.DRAFT, Given.of(id, briefing -> briefing.stage));
    }

    @Test
    void anUnknownMoveIsRefusedInAPlainSentence() {
        var id = Given.inReviewBy(Cast.ADA);
        move(Browser.of(Cast.EDITH), id, "BURN").then().statusCode(422).body(containsString("There is no such move."));
        move(Browser.of(Cast.EDITH), id, "").then().statusCode(422);
        move(Browser.of(Cast.ANSEL), id, "BRING_IN").then().statusCode(422);
        assertEquals(Stage.IN_REVIEW, Given.of(id, briefing -> briefing.stage));
    }

    @Test
    void anotherWritersUnpublishedBriefingIsNotThere() {
        var id = Given.inReviewBy(Cast.ADA);
        var wendell = Browser.of(Cast.WENDELL);
        for (var page : new String[] {"", "/edit", "/preview", "/history", "/history/1...1", "/export"}) {
            wendell.get("/desk/briefings/" + id + page).then().statusCode(404);
        }
        move(wendell, id, "RECALL").then().statusCode(404);
        wendell.post("/desk/briefings/" + id + "/remarks", "text", "Hello")
                .then()
                .statusCode(404);
        wendell.post("/desk/briefings/" + id + "/edit", "version", "0", "headline", "Mine")
                .then()
                .statusCode(404);
        wendell.get("/desk/briefings?q="
                        + Given.of(id, briefing -> briefing.headline).replace(" ", "%20"))
                .then()
                .body(not(containsString("/desk/briefings/" + id + "\"")));
    }

    private static Response move(Browser browser, long id, String transition, String... more) {
        var fields =
                new java.util.ArrayList<>(java.util.List.of("transition", transition, "version", Given.version(id)));
        fields.addAll(java.util.List.of(more));
        return browser.post("/desk/briefings/" + id + "/transitions", fields.toArray(String[]::new));
    }

    @Test
    void anApprovalThatIsTakenBackMakesTheWordsUnapprovedAgain() {
        var id = Given.inReviewBy(Cast.EDITH);
        move(Browser.of(Cast.EMIL), id, "APPROVE").then().statusCode(303);
        move(Browser.of(Cast.EMIL), id, "SEND_BACK", "note", "Wrong facts!")
                .then()
                .statusCode(303);
        move(Browser.of(Cast.EDITH), id, "SUBMIT").then().statusCode(303);
        move(Browser.of(Cast.EDITH), id, "APPROVE").then().statusCode(409);
        move(Browser.of(Cast.EMIL), id, "APPROVE").then().statusCode(303);
    }

    @Test
    void aKilledBriefingWaitsForNobody() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        Given.move(id, Transition.REOPEN, Cast.ADA, Said.nothing());
        Given.write(
                id,
                Cast.ADA,
                Given.copy(Given.headline()).withSlug(Given.copyOf(id).slug()));
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        Given.move(id, Transition.KILL, Cast.ANSEL, Said.publicly("A court ordered it."));
        Browser.of(Cast.EDITH)
                .get("/desk")
                .then()
                .body(not(containsString(Given.of(id, briefing -> briefing.headline))));
        move(Browser.of(Cast.EDITH), id, "APPROVE").then().statusCode(409);
    }
}
