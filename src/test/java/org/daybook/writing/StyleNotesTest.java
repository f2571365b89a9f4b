package org.daybook.writing;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.HouseRules;
import org.daybook.briefing.style.Required;
import org.daybook.briefing.style.spread.Place;
import org.daybook.workflow.Transition;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.daybook.writing.Form.complete;
import static org.daybook.writing.Form.edit;
import static org.daybook.writing.Form.form;
import static org.daybook.writing.Form.with;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the form says of the house style while somebody writes, with scripts and without. */
@QuarkusTest
class StyleNotesTest {

    private static final String NEW = "/desk/briefings";

    @BeforeEach
    void aRule() {
        HouseRules.are(HouseRules.error(HouseRules.words(), Transition.SUBMIT));
    }

    @AfterEach
    void noRules() {
        HouseRules.none();
    }

    @Test
    void aFixButtonMendsTheFormAndNotTheBriefing() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var sent = with(complete("story", "Utilise it.\r\n\r\nThey utilise it."), "version", Given.version(id));
        var before = Given.revisions(id);
        var shown = form(ada.post(edit(id), with(sent, "do", "keyPoints-add")));
        var buttons = shown.select("#story-messages button");
        assertEquals(List.of("Replace “Utilise” with “Use”", "Replace “utilise” with “use”"), buttons.eachText());
        var fixed = form(ada.post(edit(id), with(sent, "do", buttons.get(1).attr("value"))));
        assertEquals("Utilise it.\n\nThey use it.", fixed.select("#story").val());
        assertEquals(1, fixed.select("#story-messages button").size(), "the other is still there");
        assertEquals(before, Given.revisions(id), "nothing is saved");
    }

    @Test
    void aFixButtonMendsJustItsPoint() {
        var ada = Browser.of(Cast.ADA);
        String[] fields = {
            "keyPoints", "We utilise it.", "keyPointIds", "", "keyPoints", "", "keyPointIds", "", "keyPoints",
            "You utilise it.", "keyPointIds", "", "impactLabels", "Port", "impactTexts", "To utilise", "impactIds", ""
        };
        var shown = form(ada.post(NEW, with(fields, "do", "takeaways-add")));
        var third = shown.select("#keyPoints-3-messages button").attr("value");
        var fixed = form(ada.post(NEW, with(fields, "do", third)));
        assertEquals(List.of("We utilise it.", "", "You use it."), Form.values(fixed, "textarea[name=keyPoints]"));
        var text = shown.select("#impact-1-messages button").attr("value");
        fixed = form(ada.post(NEW, with(fields, "do", text)));
        assertEquals(List.of("To use"), Form.values(fixed, "[name=impactTexts]"));
    }

    @Test
    void aFixButtonForWhatIsNoLongerThereChangesNothing() {
        var ada = Browser.of(Cast.ADA);
        for (var button : List.of(
                "fix-r1-0-story-story",
                "fix-r999999999-9999999-keyPoints-keyPoints-9",
                "fix-r1-0-keyPoints-keyPoints-0",
                "fix-r1-0-nothing-x")) {
            var page = form(ada.post(NEW, "story", "Well said.", "do", button));
            assertEquals("Well said.", page.select("#story").val());
        }
    }

    @Test
    void theLiveCheckSaysWhatTheFormSays() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var notes = notes(ada, "/desk/briefings/" + id + "/check", "story", "To utilise <script>alert(1)</script> 🚀");
        assertEquals(
                "House style. Write “use”, not “utilise”. Replace “utilise” with “use”",
                notes.select("[data-messages=story] .note").text());
        assertEquals("error", notes.select(".note").attr("data-weight"));
        assertEquals(1, notes.select("[data-messages]").size());
        assertEquals(
                0,
                notes(ada, NEW + "/new/check", "story", "To use")
                        .select(".note")
                        .size());
        assertEquals(
                1,
                notes(ada, NEW + "/new/check", "headline", "UTILISE")
                        .select(".note")
                        .size());
        assertTrue(Given.copyOf(id).story().text().startsWith("The last barge"), "nothing is saved");
    }

    private static Document notes(Browser browser, String path, String... fields) {
        var answer = browser.post(path, fields);
        answer.then().statusCode(200);
        assertFalse(answer.asString().contains("<script"), "no page and no script");
        return Jsoup.parse(answer.asString());
    }

    @Test
    void othersDraftsAreNotChecked() {
        var id = Given.draftBy(Cast.ADA);
        Browser.of(Cast.WENDELL)
                .post("/desk/briefings/" + id + "/check", "story", "x")
                .then()
                .statusCode(404);
        Browser.anonymous()
                .post("/desk/briefings/" + id + "/check", "story", "x")
                .then()
                .statusCode(anyOf(is(401), is(302), is(303)));
    }

    @Test
    void anEmptyFieldIsNotScoldedBeforeItIsWrittenIn() {
        HouseRules.are(HouseRules.error(new Required(Place.STANDFIRST), Transition.SUBMIT));
        var page = Browser.of(Cast.ADA).page("/desk/briefings/new");
        assertEquals(0, page.select(".note").size());
        assertTrue(page.text().contains("House style: needed."));
        assertTrue(page.select(".missing").text().contains("Standfirst: still empty."));
    }

    @Test
    void aLongBriefingIsCheckedQuickly() {
        var story = "The quay is free and they utilise it again. ".repeat(2_300);
        var ada = Browser.of(Cast.ADA);
        notes(ada, NEW + "/new/check", "story", story);
        var start = System.nanoTime();
        var notes = notes(ada, NEW + "/new/check", "story", story);
        var millis = (System.nanoTime() - start) / 1_000_000;
        assertEquals(8, notes.select(".note").size(), "not thousands of buttons");
        assertTrue(millis < 3_000, millis + " ms");
    }
}
