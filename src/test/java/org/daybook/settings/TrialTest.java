package org.daybook.settings;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.HouseRules;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.style.spread.Place;
import org.daybook.log.LogEntry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

/** A rule is tried on everything that is live, step by step, and changes nothing. */
@QuarkusTest
class TrialTest {

    private static final String RULES = "/desk/settings/rules";
    private static final int PATIENCE = 2_000;

    @Test
    void aTrialSaysHowManyItWouldHaveCaughtAndWhich() {
        var word = "zaxword" + Long.toString(System.nanoTime(), 36);
        for (int i = 0; i < Trial.STEP; i++) {
            Given.liveBy(Cast.ADA, Cast.EDITH);
        }
        var first = Given.liveBy(Cast.ADA, Cast.EDITH, telling("First " + word + " here.", Given.headline()));
        var second = Given.liveBy(Cast.ADA, Cast.EDITH, telling(word + ", " + word + "!", Given.headline()));
        Given.draftBy(Cast.ADA, telling("Never public: " + word, Given.headline()));
        var before = HouseRules.version();
        var logged = logged();
        var ansel = Browser.of(Cast.ANSEL);
        var path = start(ansel, word);
        var page = done(ansel, path);
        assertTrue(page.select("h2").text().startsWith("It would have caught 2 live briefings of "), page.text());
        assertEquals(
                List.of("/desk/briefings/" + first, "/desk/briefings/" + second),
                page.select(".catches h3 a").eachAttr("href"));
        assertTrue(page.text().contains("“" + word + "” is not used here."));
        assertTrue(page.text().contains("2 places in all"));
        assertTrue(examined(path) > Trial.STEP, "took more than one step");
        assertEquals(before, HouseRules.version(), "no rule came of it");
        assertEquals(logged, logged(), "nothing happened to a briefing");

        var form = ansel.page(page.select("a[href^=" + RULES + "]").attr("href"));
        assertEquals(word, form.select("#lines").val());
    }

    @Test
    void nothingCaughtIsSaid() {
        var ansel = Browser.of(Cast.ANSEL);
        Given.liveBy(Cast.ADA, Cast.EDITH);
        var page = done(ansel, start(ansel, "wordthatnobodyeverwrote"));
        assertTrue(page.text().contains("Nothing that is live breaks this rule."));
    }

    @Test
    void aRuleThatMakesNoSenseIsNotTried() {
        Browser.of(Cast.ANSEL)
                .post(RULES, "kind", "LENGTH", "place", "HEADLINE", "do", "try")
                .then()
                .statusCode(422);
    }

    private static String start(Browser ansel, String word) {
        var answer = ansel.post(
                RULES,
                "version",
                HouseRules.version(),
                "kind",
                "WORDING",
                "place",
                Place.EVERYWHERE.name(),
                "lines",
                word,
                "severity",
                "ADVICE",
                "do",
                "try");
        answer.then().statusCode(303);
        return answer.header("Location");
    }

    private static Document done(Browser browser, String path) {
        for (int i = 0; i < PATIENCE; i++) {
            var page = browser.page(path);
            if (browser.get(path).header("Refresh") == null) {
                return browser.page(path);
            }
            assertFalse(page.text().contains("Nothing that is live"), "not before it has looked at all");
        }
        return fail("still running");
    }

    private static int examined(String path) {
        var id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        return QuarkusTransaction.requiringNew().call(() -> Trial.<Trial>findById(id).examined);
    }

    private static long logged() {
        return QuarkusTransaction.requiringNew().call(() -> LogEntry.count() - LogEntry.count("briefingId is null"));
    }

    private static Copy telling(String story, String headline) {
        return Given.telling(headline, story);
    }
}
