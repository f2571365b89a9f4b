package org.daybook.briefing.house;

import java.util.ArrayList;
import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.HouseRules;
import org.daybook.workflow.Transition;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.daybook.briefing.house.EnforcementTest.move;
import static org.daybook.briefing.house.EnforcementTest.telling;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An editor lets words stand that a rule forbids, for a reason that the log keeps. */
@QuarkusTest
class WaiverTest {

    private static final String REASON = "It is the name of the act.";

    @BeforeEach
    void aRule() {
        HouseRules.are(HouseRules.error(HouseRules.words(), Transition.SUBMIT, Transition.APPROVE));
    }

    @AfterEach
    void noRules() {
        HouseRules.none();
    }

    @Test
    void aWaiverOpensTheWayAndIsShownWithWhoAndWhy() {
        var id = Given.draftBy(Cast.ADA, telling("They utilise it, and utilise it."));
        move(Cast.ADA, id, "SUBMIT").then().statusCode(409);
        waive(Cast.EDITH, id, REASON).then().statusCode(303);
        var page = Browser.of(Cast.ADA).page("/desk/briefings/" + id);
        var style = page.select("#house-style").text();
        assertTrue(style.contains("Waived by Edith Marsh") && style.contains(REASON), style);
        assertTrue(
                page.select(".timeline").text().contains("Edith Marsh waived a rule of house style for this briefing"));
        assertTrue(page.select(".timeline").text().contains(REASON));
        var form = Browser.of(Cast.ADA).page("/desk/briefings/" + id + "/edit");
        assertTrue(form.select("#story-messages").text().contains("Waived by Edith Marsh: " + REASON));
        move(Cast.ADA, id, "SUBMIT").then().statusCode(303);
    }

    @Test
    void otherWordsAreCheckedAnewAndTheSameWordsAgainAreNot() {
        var first = telling("They utilise it.");
        var id = Given.draftBy(Cast.ADA, first);
        waive(Cast.EDITH, id, REASON).then().statusCode(303);
        Given.write(id, Cast.ADA, telling("They utilise it daily."));
        move(Cast.ADA, id, "SUBMIT").then().statusCode(409);
        Given.write(id, Cast.ADA, first);
        move(Cast.ADA, id, "SUBMIT").then().statusCode(303);
    }

    @Test
    void aWaiverForOneWordIsNoneForAnother() {
        var id = Given.draftBy(Cast.ADA, telling("They utilise it forthwith."));
        waive(Cast.EDITH, id, REASON).then().statusCode(303);
        move(Cast.ADA, id, "SUBMIT").then().statusCode(409).body(containsString("“forthwith” is not used here."));
    }

    @Test
    void aWaiverIsRevoked() {
        var id = Given.draftBy(Cast.ADA, telling("They utilise it."));
        waive(Cast.EDITH, id, REASON).then().statusCode(303);
        var edith = Browser.of(Cast.EDITH);
        var path = edith.page("/desk/briefings/" + id)
                .select("form[action$=/revoke]")
                .attr("action");
        Browser.of(Cast.ADA).post(path).then().statusCode(403);
        var other = Given.draftBy(Cast.ADA);
        edith.post(path.replace("/" + id + "/", "/" + other + "/")).then().statusCode(404);
        edith.post(path).then().statusCode(303);
        edith.post(path).then().statusCode(404);
        move(Cast.ADA, id, "SUBMIT").then().statusCode(409);
        assertTrue(edith.page("/desk/briefings/" + id)
                .select(".timeline")
                .text()
                .contains("Edith Marsh revoked a waiver on this briefing"));
    }

    @Test
    void aWriterMayNotWaive() {
        var id = Given.draftBy(Cast.ADA, telling("They utilise it."));
        var fields = fields(id, REASON);
        Browser.of(Cast.ADA).post(path(id), fields).then().statusCode(403);
        Browser.of(Cast.WENDELL).post(path(id), fields).then().statusCode(404);
        assertEquals(
                0,
                Browser.of(Cast.ADA)
                        .page("/desk/briefings/" + id)
                        .select("#house-style details")
                        .size());
    }

    @Test
    void nobodyWaivesForWordsOfTheirOwn() {
        var id = Given.draftBy(Cast.EDITH, telling("They utilise it."));
        waive(Cast.EDITH, id, REASON)
                .then()
                .statusCode(409)
                .body(containsString("somebody else has to waive the rule"));
        waive(Cast.EMIL, id, REASON).then().statusCode(303);
    }

    @Test
    void aReasonIsNeededAndWhatWasTypedStays() {
        var id = Given.draftBy(Cast.ADA, telling("They utilise it."));
        waive(Cast.EDITH, id, "  ").then().statusCode(422);
        var answer = waive(Cast.EDITH, id, "x".repeat(501));
        answer.then().statusCode(422);
        var page = Jsoup.parse(answer.asString());
        assertEquals("x".repeat(501), page.select("#waive-1").val());
        assertTrue(page.select("#waive-1-error").text().contains("1 to 500 characters"));
        assertEquals("", page.select("#text").val(), "not taken for a remark");
        waive(Cast.EDITH, id, "Quoted: ‏«يستخدم»‏ 🚀 <b>").then().statusCode(303);
        assertTrue(Browser.of(Cast.ADA).get("/desk/briefings/" + id).asString().contains("🚀 &lt;b&gt;"));
    }

    @Test
    void whatIsNoLongerWrongIsNotWaived() {
        var id = Given.draftBy(Cast.ADA, telling("They utilise it."));
        var fields = fields(id, REASON);
        Given.write(id, Cast.ADA, telling("They use it."));
        Browser.of(Cast.EDITH)
                .post(path(id), fields)
                .then()
                .statusCode(409)
                .body(containsString("No rule stands against these words any more."));
    }

    private static Response waive(Cast who, long id, String reason) {
        return Browser.of(who).post(path(id), fields(id, reason));
    }

    /** The first form for a waiver as an editor's page has it. */
    private static String[] fields(long id, String reason) {
        var form = Browser.of(Cast.EMIL)
                .page("/desk/briefings/" + id)
                .select("#house-style details form")
                .first();
        var fields = new ArrayList<String>();
        for (var name : List.of("rule", "passage", "matter", "textHash")) {
            fields.addAll(List.of(name, form.select("[name=" + name + "]").val()));
        }
        fields.addAll(List.of("reason", reason));
        return fields.toArray(String[]::new);
    }

    private static String path(long id) {
        return "/desk/briefings/" + id + "/waivers";
    }
}
