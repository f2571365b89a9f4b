package org.daybook.settings;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.HouseRules;
import org.daybook.workflow.Transition;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every change to the house style is a version, and nobody's change is lost under another's. */
@QuarkusTest
class VersionsTest {

    private static final String PAGE = "/desk/settings";
    private static final String RULES = PAGE + "/rules";

    @BeforeEach
    void aRule() {
        HouseRules.are(HouseRules.error(HouseRules.shortHeadline(70), Transition.SUBMIT));
    }

    @AfterEach
    void noRules() {
        HouseRules.none();
    }

    @Test
    void twoAdminsAtOnceAreShownBothChanges() {
        var id = HouseRules.now().get(0).id();
        var seen = HouseRules.version();
        change(Cast.ANSEL, id, seen, "60").then().statusCode(303);
        var answer = change(Cast.ALMA, id, seen, "50");
        answer.then().statusCode(409);
        var page = Jsoup.parse(answer.asString());
        assertTrue(page.select("ins").text().contains("at most 60"), "theirs");
        assertTrue(page.select("del").text().contains("at most 70"), "what it was");
        assertEquals("50", page.select("#most").val(), "mine");
        assertTrue(HouseRules.now().get(0).what().contains("60"));
        change(Cast.ALMA, id, page.select("form.rule-form [name=version]").val(), "50")
                .then()
                .statusCode(303);
        assertTrue(HouseRules.now().get(0).what().contains("50"));
        Browser.of(Cast.ANSEL)
                .post(RULES + "/" + id + "/remove", "version", seen)
                .then()
                .statusCode(409);
        assertEquals(1, HouseRules.now().size());
    }

    private static Response change(Cast who, String id, String version, String most) {
        return Browser.of(who)
                .post(
                        RULES + "/" + id,
                        "version",
                        version,
                        "kind",
                        "LENGTH",
                        "place",
                        "HEADLINE",
                        "unit",
                        "CHARACTERS",
                        "most",
                        most,
                        "severity",
                        "ERROR",
                        "guards",
                        "SUBMIT");
    }

    @Test
    void aRuleIsSwitchedOffRemovedAndBroughtBack() {
        var whole = HouseRules.version();
        var id = HouseRules.now().get(0).id();
        var ansel = Browser.of(Cast.ANSEL);
        ansel.post(RULES + "/" + id + "/switch", "version", HouseRules.version(), "on", "false")
                .then()
                .statusCode(303);
        assertTrue(ansel.page(PAGE).text().contains("Switched off"));
        ansel.post(RULES + "/" + id + "/remove", "version", HouseRules.version())
                .then()
                .statusCode(303);
        assertEquals(List.of(), HouseRules.now());
        var versions = ansel.page(PAGE + "/versions");
        assertTrue(versions.text().contains("Removed. Headline: at most 70 characters."), versions.text());
        assertTrue(versions.text().contains("Switched off. Headline: at most 70 characters."), versions.text());
        var old = ansel.page(PAGE + "/versions/" + whole);
        assertTrue(old.select("aside").text().contains("Added. Headline: at most 70 characters."), old.text());
        ansel.post(PAGE + "/versions/" + whole, "version", "1").then().statusCode(409);
        ansel.post(PAGE + "/versions/" + whole, "version", HouseRules.version())
                .then()
                .statusCode(303);
        assertEquals(id, HouseRules.now().get(0).id(), "the same rule");
        assertTrue(ansel.page("/desk/log").text().contains("changed the house style, version"));
    }
}
