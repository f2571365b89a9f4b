package org.daybook.desk;

import java.util.ArrayList;
import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.log.LogEntry;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Part;
import org.daybook.workflow.Refused;
import org.daybook.workflow.Said;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Transition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Editors approve section by section, never their own words; an edit takes back the approval of what it touched. */
@QuarkusTest
class ApprovalTest {

    private static final String OWN =
            "You wrote words that nobody else has approved yet, so somebody else has to approve" + " them: The story.";

    @Test
    void anEditorApprovesSectionBySectionUntilTheWholeIsApproved() {
        var id = Given.inReviewBy(Cast.ADA);
        var edith = Browser.of(Cast.EDITH);
        var page = edith.page("/desk/briefings/" + id);
        assertEquals(
                6,
                page.select("#approval [data-approval=waiting] input[name=parts]")
                        .size());
        assertEquals("New words by Ada Okafor", page.select("#state-STORY").text());
        assertEquals(
                "New words by Ada Okafor. Another editor has to approve them.",
                Browser.of(Cast.ADA)
                        .page("/desk/briefings/" + id)
                        .select("#state-STORY")
                        .text());
        approve(edith, id, "STORY", "HEAD").then().statusCode(303);
        assertEquals(Stage.IN_REVIEW, stage(id));
        page = edith.page("/desk/briefings/" + id);
        assertEquals(2, page.select("[data-approval=approved]").size());
        assertTrue(page.select("#state-STORY").text().startsWith("Revision 1 approved by Edith"));
        assertTrue(page.select("#blocking").text().contains("Key points is not approved yet."));
        assertFalse(page.select("#blocking").text().contains("The story is not"));
        approve(edith, id, "KEY_POINTS", "ANALYSIS", "TAKEAWAYS", "IMPACT")
                .then()
                .statusCode(303);
        assertEquals(Stage.APPROVED, stage(id));
        page = edith.page("/desk/briefings/" + id);
        assertEquals(
                "Nothing. An editor can publish it.",
                page.select("#blocking .empty").text());
        assertEquals(List.of("APPROVED", "APPROVED_SECTIONS", "APPROVED_SECTIONS"), acts(id).subList(0, 3));
    }

    @Test
    void anEditClearsTheApprovalOfItsSectionOnly() {
        var id = Given.approvedBy(Cast.ADA, Cast.EDITH);
        Given.write(id, Cast.EDITH, retold(id, "The last barge left at one."));
        assertEquals(Stage.IN_REVIEW, stage(id));
        var page = Browser.of(Cast.EDITH).page("/desk/briefings/" + id);
        assertEquals(
                List.of("state-STORY"),
                page.select("[data-approval=waiting] .meta").eachAttr("id"));
        assertEquals(5, page.select("[data-approval=approved]").size());
        assertEquals(0, page.select("input[name=parts]").size(), "nothing that they may approve");
    }

    @Test
    void whoChangedAWordIsRefusedByEveryRoadWithTheSameSentence() {
        var id = Given.inReviewBy(Cast.ADA);
        Given.write(id, Cast.EDITH, retold(id, "The last barge left at two."));
        var edith = Browser.of(Cast.EDITH);
        approve(edith, id, "STORY").then().statusCode(409).body(containsString(OWN));
        move(edith, id, "APPROVE").then().statusCode(409).body(containsString(OWN));
        move(edith, id, "PUBLISH").then().statusCode(409).body(containsString(OWN));
        assertEquals(Stage.IN_REVIEW, stage(id));
        approve(edith, id, "HEAD", "KEY_POINTS", "ANALYSIS", "TAKEAWAYS", "IMPACT")
                .then()
                .statusCode(303);
        move(edith, id, "APPROVE").then().statusCode(409).body(containsString(OWN));
        approve(Browser.of(Cast.ANSEL), id, "STORY").then().statusCode(303);
        assertEquals(Stage.APPROVED, stage(id));
        move(edith, id, "PUBLISH").then().statusCode(303);
    }

    @Test
    void theLogDoesNotSayThatSomebodyApprovedOwnWordsWhereTheyDidNot() {
        var id = Given.inReviewBy(Cast.ADA);
        Given.write(id, Cast.EDITH, retold(id, "The last barge left at four."));
        approve(Browser.of(Cast.EDITH), id, "KEY_POINTS").then().statusCode(303);
        var entry =
                QuarkusTransaction.requiringNew().call(() -> LogEntry.of(id, 1).get(0));
        assertEquals("Key points", entry.note);
    }

    @Test
    void aSectionOnceApprovedStaysSoWhileTheBriefingIsSentBack() {
        var id = Given.inReviewBy(Cast.ADA);
        var edith = Browser.of(Cast.EDITH);
        approve(edith, id, "HEAD", "KEY_POINTS").then().statusCode(303);
        Given.move(id, Transition.SEND_BACK, Cast.EDITH, Said.note("Say who paid."));
        Given.write(id, Cast.ADA, retold(id, "The port paid."));
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        var page = edith.page("/desk/briefings/" + id);
        assertEquals(
                List.of("state-HEAD", "state-KEY_POINTS"),
                page.select("[data-approval=approved] .meta").eachAttr("id"));
    }

    @Test
    void anApprovalOfTheWholeIsTakenBackWhenItIsSentBack() {
        var id = Given.approvedBy(Cast.ADA, Cast.EDITH);
        Given.move(id, Transition.SEND_BACK, Cast.EDITH, Said.note("Wait."));
        var page = Browser.of(Cast.EDITH).page("/desk/briefings/" + id);
        assertEquals(6, page.select("[data-approval=waiting]").size());
    }

    @Test
    void aNewVersionNeedsApprovalOfWhatChangedInIt() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        Given.move(id, Transition.REOPEN, Cast.ADA, Said.nothing());
        Given.write(id, Cast.ADA, retold(id, "The last barge left at three."));
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        var edith = Browser.of(Cast.EDITH);
        assertEquals(
                List.of("state-STORY"),
                edith.page("/desk/briefings/" + id)
                        .select("[data-approval=waiting] .meta")
                        .eachAttr("id"));
        approve(edith, id, "STORY").then().statusCode(303);
        Given.move(id, Transition.PUBLISH, Cast.EDITH, Said.edition(EditionKind.UPDATE, ""));
        assertEquals(Stage.PUBLISHED, stage(id));
    }

    @Test
    void nothingIsApprovedWhereNothingIsChosenOrThereIsNoSuchSection() {
        var id = Given.inReviewBy(Cast.ADA);
        var edith = Browser.of(Cast.EDITH);
        approve(edith, id).then().statusCode(422).body(containsString("Choose at least one section"));
        approve(edith, id, "NONSENSE").then().statusCode(422);
        approve(Browser.of(Cast.ADA), id, "STORY").then().statusCode(403);
        approve(Browser.of(Cast.WENDELL), id, "STORY").then().statusCode(404);
        assertEquals(
                List.of(), acts(id).stream().filter("APPROVED_SECTIONS"::equals).toList());
    }

    @Test
    void allSectionsOfAnIncompleteBriefingDoNotApproveTheWhole() {
        var id = Given.inReviewBy(Cast.ADA);
        Given.write(id, Cast.EDITH, Given.copyOf(id).withSections(List.of(new Prose(SectionKind.STORY, "Short."))));
        approve(Browser.of(Cast.ANSEL), id, "HEAD", "STORY", "KEY_POINTS", "ANALYSIS", "TAKEAWAYS", "IMPACT")
                .then()
                .statusCode(303);
        assertEquals(Stage.IN_REVIEW, stage(id));
        var blocking = Browser.of(Cast.ANSEL).page("/desk/briefings/" + id).select("#blocking li");
        assertEquals(
                "/desk/briefings/" + id + "/edit#keyPoints",
                blocking.select("a:contains(key point)").attr("href"));
    }

    @Test
    void ofTwoWhoApproveAtOnceOneDoesAndTheOtherIsTold() {
        var id = Given.inReviewBy(Cast.ADA);
        var version = Given.version(id);
        var ansel = Browser.of(Cast.ANSEL);
        var edith = Browser.of(Cast.EDITH);
        approve(edith, id, version, List.of("STORY")).then().statusCode(303);
        approve(ansel, id, version, List.of("STORY")).then().statusCode(409).body(containsString("changed while you"));
        assertEquals(1, acts(id).stream().filter("APPROVED_SECTIONS"::equals).count());
    }

    @Test
    void approvingTwiceInOneTransactionOfTheDomainIsRefused() {
        var id = Given.inReviewBy(Cast.ADA);
        var story = Said.of(java.util.Set.of(Part.STORY));
        Given.move(id, Transition.APPROVE_SECTIONS, Cast.EDITH, story);
        assertThrows(
                Refused.class,
                () -> Given.move(id, Transition.APPROVE_SECTIONS, Cast.ANSEL, story),
                "it is approved already");
    }

    private static Response approve(Browser browser, long id, String... parts) {
        return approve(browser, id, Given.version(id), List.of(parts));
    }

    private static Response approve(Browser browser, long id, String version, List<String> parts) {
        var fields = new ArrayList<>(List.of("transition", "APPROVE_SECTIONS", "version", version));
        parts.forEach(part -> fields.addAll(List.of("parts", part)));
        return browser.post("/desk/briefings/" + id + "/transitions", fields.toArray(String[]::new));
    }

    private static Response move(Browser browser, long id, String transition) {
        return browser.post(
                "/desk/briefings/" + id + "/transitions", "transition", transition, "version", Given.version(id));
    }

    private static Copy retold(long id, String story) {
        var copy = Given.copyOf(id);
        var sections = new ArrayList<>(copy.sections());
        sections.add(new Prose(SectionKind.STORY, story));
        return copy.withSections(sections);
    }

    private static Stage stage(long id) {
        return Given.of(id, briefing -> briefing.stage);
    }

    /** What was done, newest first. */
    private static List<String> acts(long id) {
        return QuarkusTransaction.requiringNew().call(() -> LogEntry.of(id, 50).stream()
                .map(entry -> entry.act.name())
                .toList());
    }
}
