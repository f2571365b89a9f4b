package org.daybook.settings;

import java.util.ArrayList;
import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.HouseRules;
import org.daybook.workflow.Transition;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Admins keep the house style on its page, in plain forms. */
@QuarkusTest
class SettingsTest {

    private static final String PAGE = "/desk/settings";
    private static final String RULES = PAGE + "/rules";

    @BeforeEach
    @AfterEach
    void noRules() {
        HouseRules.none();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADA", "EDITH"})
    void onlyAdminsKeepIt(Cast who) {
        var browser = Browser.of(who);
        for (var path : List.of(PAGE, RULES + "/new?kind=LENGTH", PAGE + "/versions", PAGE + "/trials/1")) {
            browser.get(path).then().statusCode(403);
        }
        for (var path : List.of(PAGE + "/start", RULES, RULES + "/r1", RULES + "/r1/remove", PAGE + "/versions/1")) {
            browser.post(path, "version", HouseRules.version()).then().statusCode(403);
        }
        assertEquals(List.of(), HouseRules.now());
        assertEquals(0, browser.page("/desk").select("nav a[href=" + PAGE + "]").size());
    }

    @Test
    void withoutRulesThePageExplainsAndOffersASetToStartFrom() {
        var ansel = Browser.of(Cast.ANSEL);
        var page = ansel.page(PAGE);
        assertTrue(page.text().contains("There is no rule yet"));
        ansel.post(PAGE + "/start").then().statusCode(303);
        assertTrue(
                ansel.page(PAGE).text().contains("Headline: at most 90 characters. Error at submission and approval."));
        var size = HouseRules.now().size();
        ansel.post(PAGE + "/start").then().statusCode(303);
        assertEquals(size, HouseRules.now().size(), "pressed twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "LENGTH; HEADLINE; unit=CHARACTERS&most=70; Headline: at most 70 characters.",
                "LENGTH; EACH_KEY_POINT; unit=WORDS&least=3&most=40; Each key point: at least 3 and at most 40 words.",
                "COUNT; KEY_POINTS; least=3; Key points: at least 3 points.",
                "COUNT; TOPICS; least=1&most=1; Topics: exactly 1 topic.",
                "REQUIRED; STANDFIRST; ; Standfirst: needed.",
                "WORDING; EVERYWHERE; lines=utilise => use; Everywhere: “use” for “utilise”.",
                "DUPLICATES; KEY_POINTS; ; Key points: no point twice.",
                "LABELS; EACH_IMPACT_LABEL; lines=Port; Each label of an impact point: one of Port.",
                "SOURCES; KEY_POINTS; ; Key points: each point has a source.",
            })
    void aRuleOfEachKindIsMadeInItsForm(String kind, String place, String fields, String sentence) {
        var ansel = Browser.of(Cast.ANSEL);
        var form = ansel.page(RULES + "/new?kind=" + kind);
        assertEquals(RULES, form.select("form.rule-form").attr("action"));
        var sent = new ArrayList<>(rule(kind, place));
        for (var field : fields == null ? new String[0] : fields.split("&")) {
            sent.addAll(List.of(field.split("=", 2)));
        }
        ansel.post(RULES, sent.toArray(String[]::new)).then().statusCode(303);
        var text = ansel.page(PAGE).text();
        assertTrue(text.contains(sentence), text);
        assertTrue(text.contains("Error at submission and publication."), text);
        var rule = HouseRules.now().get(0);
        assertEquals("true", String.valueOf(rule.guards().contains(Transition.PUBLISH)));
        var again = ansel.page(RULES + "/" + rule.id());
        assertEquals(
                List.of("SUBMIT", "PUBLISH"),
                again.select("[name=guards][checked]").eachAttr("value"));
    }

    private static List<String> rule(String kind, String place) {
        return List.of(
                "version",
                HouseRules.version(),
                "kind",
                kind,
                "place",
                place,
                "severity",
                "ERROR",
                "guards",
                "SUBMIT",
                "guards",
                "PUBLISH");
    }

    @Test
    void whatCannotBeARuleIsSaidBesideItsFieldAndNothingTypedIsLost() {
        var ansel = Browser.of(Cast.ANSEL);
        var answer = ansel.post(
                RULES,
                "version",
                HouseRules.version(),
                "kind",
                "LENGTH",
                "place",
                "HEADLINE",
                "least",
                "9",
                "most",
                "seven",
                "note",
                "We like it short.",
                "severity",
                "ERROR");
        answer.then().statusCode(422);
        var page = Jsoup.parse(answer.asString());
        assertEquals(
                List.of("#guards", "#unit", "#most"),
                page.select("[role=alert] a").eachAttr("href"));
        assertEquals("seven", page.select("#most").val());
        assertEquals("We like it short.", page.select("#note").val());
        assertEquals(List.of(), HouseRules.now());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "' => use'; nothing ahead of the arrow",
                "use => use; both sides are the same",
                "''; 1 to 2,000 words",
                "a=>b|a=>c; twice",
            })
    void aListThatMakesNoSenseIsRefused(String lines, String problem) {
        var fields = new ArrayList<>(rule("WORDING", "EVERYWHERE"));
        fields.addAll(List.of("lines", lines.replace('|', '\n')));
        Browser.of(Cast.ANSEL)
                .post(RULES, fields.toArray(String[]::new))
                .then()
                .statusCode(422)
                .body(containsString(problem));
    }

    @Test
    void manyWordsArePastedAtOnce() {
        var lines = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            lines.append("wrong").append(i).append(" → right").append(i).append("\r\n");
        }
        var fields = new ArrayList<>(rule("WORDING", "STORY"));
        fields.addAll(List.of("lines", lines.toString()));
        var ansel = Browser.of(Cast.ANSEL);
        ansel.post(RULES, fields.toArray(String[]::new)).then().statusCode(303);
        assertTrue(ansel.page(PAGE).text().contains("and 1997 more"));
        fields.set(fields.size() - 1, lines + "one => more");
        fields.set(1, HouseRules.version());
        ansel.post(RULES, fields.toArray(String[]::new)).then().statusCode(422);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var ansel = Browser.of(Cast.ANSEL);
        for (var path : List.of(
                RULES + "/r999999", RULES + "/new?kind=NONSENSE", PAGE + "/versions/999999", PAGE + "/trials/999999")) {
            ansel.get(path).then().statusCode(404);
        }
        ansel.post(RULES + "/r999999/remove", "version", HouseRules.version())
                .then()
                .statusCode(404);
    }
}
