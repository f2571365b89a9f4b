package org.daybook.writing;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.copy.Limits;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.daybook.writing.Form.edit;
import static org.daybook.writing.Form.sent;
import static org.daybook.writing.Form.values;
import static org.daybook.writing.Form.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The form opens where its writer left it, whatever has been saved since. */
@QuarkusTest
class ReopeningTest {

    @Test
    void whatWasSavedMeanwhileInAnotherSectionIsInTheFormToo() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var form = Form.fields(ada.page(edit(id)));
        form.put("story", "Ada tells it so");
        ada.post(autosave(id), sent(form)).then().body("outcome", equalTo("KEPT"));
        edithSaves(id, "analysis", "Edith judges it so.");
        var page = ada.page(edit(id));
        assertEquals("Ada tells it so", page.select("#story").val());
        assertEquals("Edith judges it so.", page.select("#analysis").val());
        assertTrue(page.select("section:has(#unsaved)").text().contains("The form holds both"));
        ada.post(edit(id), sent(Form.fields(page))).then().statusCode(303);
        assertEquals("Ada tells it so", Given.copyOf(id).story().text());
        assertEquals("Edith judges it so.", Given.copyOf(id).analysis().text());
    }

    @Test
    void whatWasSavedMeanwhileInTheSameTextIsAskedAboutByTheSave() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var form = Form.fields(ada.page(edit(id)));
        form.put("analysis", "Ada judges it so");
        ada.post(autosave(id), sent(form)).then().body("outcome", equalTo("KEPT"));
        edithSaves(id, "analysis", "Edith judges it so.");
        form.put("workingNumber", "1");
        ada.post(autosave(id), sent(form)).then().body("words", startsWith("Edith Marsh saved revision"));
        var page = ada.page(edit(id));
        assertEquals("Ada judges it so", page.select("#analysis").val());
        assertTrue(page.select("section:has(#unsaved)").text().contains("changed the same text"));
        ada.post(edit(id), sent(Form.fields(page))).then().statusCode(409);
        assertEquals("Edith judges it so.", Given.copyOf(id).analysis().text());
        assertEquals("Ada judges it so", ada.page(edit(id)).select("#analysis").val(), "still kept");
    }

    @Test
    void theSavedRevisionCanBeOpenedInItsPlace() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var saved = Given.copyOf(id).story().text();
        var form = Form.fields(ada.page(edit(id)));
        form.put("story", "Not saved");
        String key = ada.post(autosave(id), sent(form)).path("working");
        var page = ada.page(edit(id) + "?working=none");
        assertEquals(saved, page.select("#story").val());
        assertEquals(
                edit(id) + "?working=" + key,
                page.select("section:has(#unsaved-others) a").first().attr("href"));
    }

    @Test
    void aPointButtonKeepsWhatIsInTheForm() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var form = Form.fields(ada.page(edit(id)));
        form.put("keyPoints#0", "Changed before a point was added");
        var answer = ada.post(edit(id), with(sent(form), "do", "keyPoints-add"));
        var page = Form.form(answer);
        assertEquals(3, page.select("[name=keyPoints]").size());
        var again = ada.page(edit(id));
        assertEquals(
                List.of("Changed before a point was added", "It cost four million.", ""),
                values(again, "textarea[name=keyPoints]"));
        var next = Form.fields(page);
        next.put("keyPoints#2", "And one more");
        ada.post(edit(id), with(sent(next), "do", "keyPoints-up-3"));
        assertEquals(
                List.of("Changed before a point was added", "And one more", "It cost four million."),
                values(ada.page(edit(id)), "textarea[name=keyPoints]"));
        assertTrue(ada.page(edit(id)).select("#unsaved-others").isEmpty(), "in one place");
        // Back to the first page, as a browser without scripts does, and another button: both texts are there.
        form.put("story", "Typed on the first page");
        ada.post(edit(id), with(sent(form), "do", "takeaways-add"));
        assertEquals(
                "Typed on the first page", ada.page(edit(id)).select("#story").val());
        assertEquals(
                1,
                ada.page(edit(id))
                        .select("section:has(#unsaved-others) tbody tr")
                        .size());
    }

    @Test
    void aSaveThatIsRefusedKeepsTheWords() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var form = Form.fields(ada.page(edit(id)));
        var headline = "Far too long ".repeat(40).strip();
        assertTrue(headline.length() > Limits.HEADLINE);
        form.put("headline", headline);
        var page = Jsoup.parse(
                ada.post(edit(id), sent(form)).then().statusCode(422).extract().asString());
        assertEquals(headline, ada.page(edit(id)).select("#headline").val());
        var next = Form.fields(page);
        next.put("headline", "Short");
        ada.post(edit(id), sent(next)).then().statusCode(303);
        assertTrue(ada.page(edit(id)).select("#unsaved, #unsaved-others").isEmpty());
    }

    @Test
    void anotherTabsFurtherWordsSurviveASave() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var first = Form.fields(ada.page(edit(id)));
        first.put("story", "Begun");
        ada.post(autosave(id), sent(first));
        var left = Form.fields(ada.page(edit(id)));
        var right = Form.fields(ada.page(edit(id)));
        right.put("story", "Begun and gone on with");
        ada.post(autosave(id), sent(right)).then().body("outcome", equalTo("KEPT"));
        ada.post(edit(id), sent(left)).then().statusCode(303);
        assertEquals("Begun", Given.copyOf(id).story().text());
        assertEquals(
                "Begun and gone on with", ada.page(edit(id)).select("#story").val());
    }

    @Test
    void anyTextComesBackAsItWas() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var form = Form.fields(ada.page(edit(id)));
        var text = "שלום עולם, مرحبا \uD83D\uDEA2 <b>&amp;</b>\nZweite Zeile";
        form.put("headline", "No \u0001text \uD83D\uDEA2");
        form.put("story", text);
        ada.post(autosave(id), sent(form)).then().statusCode(200);
        assertEquals(text, ada.page(edit(id)).select("#story").val());
        assertTrue(ada.page("/desk").select("section:has(#unsaved) th").text().contains("No text \uD83D\uDEA2"));
    }

    private static void edithSaves(long id, String field, String words) {
        var edith = Browser.of(Cast.EDITH);
        var form = Form.fields(edith.page(edit(id)));
        form.put(field, words);
        edith.post(edit(id), sent(form)).then().statusCode(303);
    }

    private static String autosave(long id) {
        return "/desk/briefings/" + id + "/autosave";
    }
}
