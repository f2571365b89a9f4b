package org.daybook.briefing.house;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.HouseRules;
import org.daybook.briefing.Briefing;
import org.daybook.briefing.Move;
import org.daybook.briefing.copy.Copy;
import org.daybook.workflow.Said;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Standing;
import org.daybook.workflow.Transition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Rules hold at the one door, whoever knocks, and say the same words everywhere. */
@QuarkusTest
class EnforcementTest {

    private static final String SENTENCE = "The story: write “use”, not “utilise”.";

    @BeforeEach
    @AfterEach
    void noRules() {
        HouseRules.none();
    }

    static Copy telling(String story) {
        return Given.telling(Given.headline(), story);
    }

    @Test
    void anErrorBlocksTheMovesItGuardsAndNoOther() {
        HouseRules.are(HouseRules.error(HouseRules.words(), Transition.APPROVE));
        var id = Given.draftBy(Cast.ADA, telling("They utilise it, and utilise it."));
        move(Cast.ADA, id, "SUBMIT").then().statusCode(303);
        move(Cast.EDITH, id, "APPROVE").then().statusCode(409).body(containsString(SENTENCE));
        assertEquals(Stage.IN_REVIEW, Given.of(id, briefing -> briefing.stage));
        var page = Browser.of(Cast.EDITH).page("/desk/briefings/" + id);
        assertEquals(List.of(SENTENCE), page.select("#APPROVE-blockers li").eachText(), "each case once");
        HouseRules.none();
        move(Cast.EDITH, id, "APPROVE").then().statusCode(303);
    }

    @Test
    void adviceIsShownAndBlocksNothing() {
        HouseRules.are(HouseRules.advice(HouseRules.words()));
        var id = Given.draftBy(Cast.ADA, telling("They utilise it."));
        var page = Browser.of(Cast.ADA).page("/desk/briefings/" + id);
        assertTrue(page.select("#house-style").text().contains(SENTENCE), page.text());
        assertEquals(0, page.select("#house-style details").size(), "nothing to waive");
        move(Cast.ADA, id, "SUBMIT").then().statusCode(303);
    }

    @Test
    void savingAndSubmittingSaysBesideTheFieldWhatStyleForbids() {
        HouseRules.are(HouseRules.error(HouseRules.shortHeadline(10), Transition.SUBMIT));
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var copy = Given.copyOf(id);
        var answer = ada.post(
                "/desk/briefings/" + id + "/edit",
                "version",
                Given.version(id),
                "headline",
                "Far too long",
                "story",
                copy.story().text(),
                "keyPoints",
                "One.",
                "keyPointIds",
                "",
                "analysis",
                "Well.",
                "takeaways",
                "Two.",
                "takeawayIds",
                "",
                "impactLabels",
                "Port",
                "impactTexts",
                "Busy",
                "impactIds",
                "",
                "do",
                "submit");
        answer.then().statusCode(409);
        var page = Jsoup.parse(answer.asString());
        assertEquals(List.of("#headline"), page.select("[role=alert] a").eachAttr("href"));
        assertEquals(
                "Headline: 12 characters, at most 10 fit.",
                page.select("#headline-error").text());
        assertTrue(page.text().contains("House style: at most 10 characters."), "the limit is stated");
        assertEquals("Far too long", Given.of(id, briefing -> briefing.headline), "saved all the same");
    }

    @Test
    void whatAnImportBringsInIsNotHeldUp() {
        HouseRules.are(HouseRules.error(HouseRules.words(), Transition.SUBMIT, Transition.APPROVE, Transition.PUBLISH));
        var id = QuarkusTransaction.requiringNew().call(() -> {
            var staff = Cast.ANSEL.staff();
            var briefing = Briefing.bring(telling("They utilise it."), Given.now(), staff, Given.now());
            briefing.perform(new Move(Transition.BRING_IN, staff, Said.nothing(), Given.now()));
            return briefing.id;
        });
        assertEquals(Standing.LIVE, Given.of(id, briefing -> briefing.standing));
    }

    static Response move(Cast who, long id, String transition) {
        return Browser.of(who)
                .post("/desk/briefings/" + id + "/transitions", "transition", transition, "version", Given.version(id));
    }
}
