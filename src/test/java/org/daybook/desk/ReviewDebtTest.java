package org.daybook.desk;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.log.LogEntry;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Refused;
import org.daybook.workflow.Said;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Standing;
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

/** In an emergency an editor publishes alone, says why, and owes a look by somebody else until it was given. */
@QuarkusTest
class ReviewDebtTest {

    private static final String REASON = "The mayor speaks in ten minutes.";

    @Test
    void itNeedsAReason() {
        var id = Given.draftBy(Cast.EDITH);
        move(Browser.of(Cast.EDITH), id, "PUBLISH_UNREVIEWED")
                .then()
                .statusCode(422)
                .body(containsString("know why"));
        assertEquals(Standing.NEVER, Given.of(id, briefing -> briefing.standing));
    }

    @Test
    void theDebtStandsOnEverybodysDeskTheBriefingAndTheLogUntilSomebodyElseConfirms() {
        var id = publishedUnseenBy(Cast.EDITH);
        var headline = Given.copyOf(id).headline();
        for (var who : List.of(Cast.EDITH, Cast.ANSEL, Cast.WENDELL)) {
            var row = Browser.of(who).page("/desk").select("section:has(#debts) tr:contains(" + headline + ")");
            assertTrue(row.text().contains(REASON), who.name());
            Browser.of(who).get(row.select("a").attr("href")).then().statusCode(200);
        }
        var page = Browser.of(Cast.EDITH).page("/desk/briefings/" + id);
        assertTrue(page.select(".notice[data-kind=DEBT]").text().contains(REASON));
        assertEquals("PUBLISHED_UNREVIEWED", acts(id).get(0));
        move(Browser.of(Cast.EDITH), id, "CONFIRM").then().statusCode(409).body(containsString("somebody else has to"));
        move(Browser.of(Cast.EMIL), id, "CONFIRM").then().statusCode(303);
        assertEquals("CONFIRMED", acts(id).get(0));
        assertFalse(Browser.of(Cast.ANSEL).page("/desk").text().contains(headline + " " + REASON));
        assertEquals(
                0,
                Browser.of(Cast.EMIL)
                        .page("/desk/briefings/" + id)
                        .select(".notice[data-kind=DEBT], form:has(input[value=CONFIRM])")
                        .size());
        move(Browser.of(Cast.ANSEL), id, "CONFIRM").then().statusCode(409).body(containsString("Nothing here was"));
    }

    @Test
    void whoWroteTheWordsDoesNotConfirmThemEither() {
        var id = Given.inReviewBy(Cast.ADA);
        Given.write(id, Cast.EMIL, Given.copyOf(id).withByline("Emil Novak"));
        Given.move(id, Transition.PUBLISH_UNREVIEWED, Cast.EDITH, Said.note(REASON));
        assertThrows(Refused.class, () -> Given.move(id, Transition.CONFIRM, Cast.EMIL, Said.nothing()));
        Given.move(id, Transition.CONFIRM, Cast.ANSEL, Said.nothing());
    }

    @Test
    void aWithdrawalBySomebodyElseSettlesItAndOnesOwnDoesNot() {
        var id = publishedUnseenBy(Cast.EDITH);
        Given.move(id, Transition.WITHDRAW, Cast.EDITH, Said.publicly("It was too early."));
        assertEquals(1, debts(id));
        Given.move(id, Transition.CONFIRM, Cast.EMIL, Said.nothing());
        assertEquals(0, debts(id));
        var other = publishedUnseenBy(Cast.EDITH);
        Given.move(other, Transition.WITHDRAW, Cast.EMIL, Said.publicly("It was wrong."));
        assertEquals(0, debts(other));
    }

    @Test
    void aKilledBriefingOwesNothing() {
        var id = publishedUnseenBy(Cast.ANSEL);
        Given.move(id, Transition.KILL, Cast.ANSEL, Said.publicly("It was never true."));
        assertEquals(0, debts(id));
    }

    @Test
    void aReviewOfLaterWordsDoesNotPayForTheEarlierOnes() {
        var id = publishedUnseenBy(Cast.EDITH);
        Given.move(id, Transition.REOPEN, Cast.EDITH, Said.nothing());
        Given.write(id, Cast.EDITH, Given.copyOf(id).withByline("Another name"));
        Given.move(id, Transition.SUBMIT, Cast.EDITH, Said.nothing());
        Given.move(id, Transition.APPROVE, Cast.EMIL, Said.nothing());
        Given.move(id, Transition.PUBLISH, Cast.EMIL, Said.edition(EditionKind.MINOR, ""));
        assertEquals(1, debts(id));
    }

    @Test
    void incompleteCopyIsNotPublishedInAnEmergencyEither() {
        var id = Given.draftBy(Cast.EDITH, Given.copy("").withSections(List.of()));
        move(Browser.of(Cast.EDITH), id, "PUBLISH_UNREVIEWED", "note", REASON)
                .then()
                .statusCode(409)
                .body(containsString("The headline is empty."));
    }

    @Test
    void writersDoNotPublishInAnEmergency() {
        var id = Given.draftBy(Cast.ADA);
        move(Browser.of(Cast.ADA), id, "PUBLISH_UNREVIEWED", "note", REASON)
                .then()
                .statusCode(403);
        assertEquals(
                0,
                Browser.of(Cast.ADA)
                        .page("/desk/briefings/" + id)
                        .select("form:has(input[value=PUBLISH_UNREVIEWED])")
                        .size());
    }

    @Test
    void readersSeeNothingOfIt() {
        var id = publishedUnseenBy(Cast.EDITH);
        var page = Browser.anonymous().page(Given.of(id, briefing -> briefing.publicPath()));
        assertFalse(page.text().contains(REASON));
    }

    private static long publishedUnseenBy(Cast editor) {
        var id = Given.draftBy(editor);
        move(Browser.of(editor), id, "PUBLISH_UNREVIEWED", "note", REASON)
                .then()
                .statusCode(303);
        assertEquals(Stage.PUBLISHED, Given.of(id, briefing -> briefing.stage));
        assertEquals(1, debts(id));
        return id;
    }

    private static int debts(long id) {
        return Browser.of(Cast.ALMA)
                .page("/desk/briefings/" + id)
                .select(".notice[data-kind=DEBT]")
                .size();
    }

    private static Response move(Browser browser, long id, String transition, String... said) {
        var fields = new java.util.ArrayList<>(List.of("transition", transition, "version", Given.version(id)));
        fields.addAll(List.of(said));
        return browser.post("/desk/briefings/" + id + "/transitions", fields.toArray(String[]::new));
    }

    private static List<String> acts(long id) {
        return QuarkusTransaction.requiringNew().call(() -> LogEntry.of(id, 50).stream()
                .map(entry -> entry.act.name())
                .toList());
    }
}
