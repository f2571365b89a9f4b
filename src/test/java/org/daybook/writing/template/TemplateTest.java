package org.daybook.writing.template;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.Briefing;
import org.daybook.briefing.template.Template;
import org.daybook.log.Act;
import org.daybook.log.LogEntry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Templates for recurring briefings: who keeps them, who starts from them, and two who change one at once. */
@QuarkusTest
class TemplateTest {

    private static final String PLACE = "/desk/templates";

    private Browser edith;

    @BeforeEach
    void signIn() {
        edith = Browser.of(Cast.EDITH);
    }

    @Test
    void aWriterStartsFromATemplateThatAnEditorKeeps() {
        var name = Given.headline();
        var id = kept(name);
        var ada = Browser.of(Cast.ADA);
        var offered = ada.page("/desk/briefings/new").select("select[name=template] option[value=" + id + "]");
        assertTrue(offered.text().startsWith(name), "offered by name");
        var before = QuarkusTransaction.requiringNew().call(() -> Briefing.count());
        var page = ada.page("/desk/briefings/new?template=" + id);
        assertEquals("Harbour report, week", page.select("#headline").val());
        assertEquals(List.of("Ships called", "Tonnes moved"), values(page, "[name=keyPoints]"));
        assertEquals(List.of("Fishermen"), values(page, "[name=impactLabels]"));
        assertEquals("Harbour, Shipping", page.select("#topics").val());
        assertEquals("Ada Okafor", page.select("#byline").val(), "an empty byline is the writer’s");
        assertEquals("", page.select("#slug").val());
        assertEquals("/desk/briefings", page.select("form#briefing").attr("action"));
        assertEquals(before, QuarkusTransaction.requiringNew().call(() -> Briefing.count()), "nothing is saved yet");
        assertEquals(404, ada.get("/desk/briefings/new?template=99999999").statusCode());
        assertEquals(404, ada.get("/desk/briefings/new?template=x").statusCode());
        assertEquals(200, ada.get("/desk/briefings/new?template=").statusCode());
    }

    @Test
    void aBriefingBecomesATemplate() {
        var briefing = Given.draftBy(Cast.ADA);
        assertTrue(edith.page("/desk/briefings/" + briefing)
                .select("a[href='" + PLACE + "/new?from=" + briefing + "']")
                .hasText());
        var page = edith.page(PLACE + "/new?from=" + briefing);
        assertEquals(
                Given.of(briefing, found -> found.headline),
                page.select("#headline").val());
        assertEquals(
                "The last barge left at noon.\nThe channel is open again.",
                page.select("#story").val().strip());
        assertEquals(404, edith.get(PLACE + "/new?from=99999999").statusCode());
    }

    @Test
    void itIsChangedRenamedAndRemovedAndTheLogSaysSo() {
        var name = Given.headline();
        var id = kept(name);
        var page = edith.page(edit(id));
        var renamed = Given.headline();
        edith.post(edit(id), "seen", seen(page), "name", renamed, "headline", "Other")
                .then()
                .statusCode(303);
        assertTrue(edith.page(PLACE).text().contains(renamed));
        assertFalse(edith.page(PLACE).text().contains(name));
        edith.post(PLACE + "/" + id + "/remove", "seen", seen(page)).then().statusCode(303);
        assertTrue(edith.page(edit(id)).text().contains("Not removed"), "it was changed since that page");
        edith.post(PLACE + "/" + id + "/remove", "seen", seen(edith.page(edit(id))))
                .then()
                .statusCode(303);
        assertEquals(404, edith.get(edit(id)).statusCode());
        assertEquals(404, edith.post(PLACE + "/" + id + "/remove", "seen", "0").statusCode());
        assertEquals(404, edith.post(edit(id), "name", "x").statusCode());
        assertEquals(1, logged(Act.TEMPLATE_ADDED, name));
        assertEquals(1, logged(Act.TEMPLATE_CHANGED, renamed));
        assertEquals(1, logged(Act.TEMPLATE_REMOVED, renamed));
    }

    @Test
    void ofTwoWhoChangeItAtOnceTheSecondIsAskedAndLosesNothing() {
        var name = Given.headline();
        var id = kept(name);
        var emil = Browser.of(Cast.EMIL);
        var seen = seen(edith.page(edit(id)));
        emil.post(edit(id), "seen", seen, "name", name, "story", "Emil was here.")
                .then()
                .statusCode(303);
        var answer =
                edith.post(edit(id), "seen", seen, "name", name, "description", "Weekly", "story", "Edith was here.");
        answer.then().statusCode(409);
        var page = Jsoup.parse(answer.asString());
        assertTrue(page.text().contains("Emil Novak changed this template meanwhile"));
        assertEquals("Edith was here.", page.select("#story").val().strip());
        assertEquals("Weekly", page.select("#description").val());
        assertTrue(page.select("del").text().contains("Emil"));
        edith.post(edit(id), "seen", seen(page), "name", name, "story", "Edith was here.")
                .then()
                .statusCode(303);
        assertEquals(
                "Edith was here.", edith.page(edit(id)).select("#story").val().strip());
    }

    @Test
    void badInputIsToldBesideItsFieldAndNothingTypedIsLost() {
        var name = Given.headline();
        kept(name);
        wrong("name", "story", "Typed.");
        wrong("name", "name", name.toUpperCase(java.util.Locale.ROOT), "story", "Typed.");
        wrong("name", "name", "x".repeat(81), "story", "Typed.");
        wrong("description", "name", Given.headline(), "description", "x".repeat(301), "story", "Typed.");
        wrong("headline", "name", Given.headline(), "headline", "x".repeat(201), "story", "Typed.");
        wrong("name", "name", "a\u0001b", "story", "Typed.");
        var emoji = "الميناء 🚢 " + Given.headline();
        edith.post(PLACE, "name", emoji).then().statusCode(303);
        assertTrue(edith.page(PLACE).text().contains(emoji));
        var script = "<script>alert(1)</script>" + Given.headline();
        edith.post(PLACE, "name", script, "description", script).then().statusCode(303);
        assertTrue(edith.page(PLACE).text().contains(script));
    }

    private void wrong(String field, String... fields) {
        var answer = edith.post(PLACE, fields);
        answer.then().statusCode(422);
        var page = Jsoup.parse(answer.asString());
        assertTrue(page.select("[role=alert] a[href='#" + field + "']").hasText(), field);
        assertEquals("Typed.", page.select("#story").val().strip());
    }

    @Test
    void pointsAreAddedWithoutScripts() {
        var answer = edith.post(PLACE, "name", "Typed", "keyPoints", "One", "keyPointIds", "", "do", "keyPoints-add");
        answer.then().statusCode(200);
        var page = Jsoup.parse(answer.asString());
        assertEquals(List.of("One", ""), values(page, "[name=keyPoints]"));
        assertEquals("Typed", page.select("#name").val());
        assertTrue(page.select("button[value=keyPoints-add]").attr("formaction").startsWith(PLACE));
    }

    @Test
    void aSourceIsAddedWithoutScriptsAndTheTemplateIsNotKept() {
        var name = Given.headline();
        var answer = edith.post(PLACE, "name", name, "keyPoints", "One", "keyPointIds", "", "do", "keyPoints-1-source");
        answer.then().statusCode(200);
        assertEquals(name, Jsoup.parse(answer.asString()).select("#name").val());
        assertFalse(edith.page(PLACE).text().contains(name), "nothing is kept");
    }

    @Test
    void writersKeepNone() {
        var ada = Browser.of(Cast.ADA);
        var id = kept(Given.headline());
        assertEquals(403, ada.get(PLACE).statusCode());
        assertEquals(403, ada.get(edit(id)).statusCode());
        assertEquals(403, ada.post(PLACE, "name", "x").statusCode());
        assertEquals(403, ada.post(PLACE + "/" + id + "/remove", "seen", "0").statusCode());
        assertEquals(0, ada.page("/desk").select("a[href='" + PLACE + "']").size());
        var draft = Given.draftBy(Cast.ADA);
        assertEquals(
                0,
                ada.page("/desk/briefings/" + draft)
                        .select("a[href^='" + PLACE + "']")
                        .size());
    }

    private long kept(String name) {
        edith.post(
                        PLACE,
                        "name",
                        name,
                        "description",
                        "Every Monday",
                        "headline",
                        "Harbour report, week ",
                        "keyPoints",
                        "Ships called",
                        "keyPointIds",
                        "",
                        "keyPoints",
                        "Tonnes moved",
                        "keyPointIds",
                        "",
                        "impactLabels",
                        "Fishermen",
                        "impactTexts",
                        "",
                        "impactIds",
                        "",
                        "topics",
                        "Harbour, Shipping")
                .then()
                .statusCode(303);
        return QuarkusTransaction.requiringNew()
                .call(() -> Template.<Template>find("name", name).firstResult().id);
    }

    private static long logged(Act act, String subject) {
        return QuarkusTransaction.requiringNew().call(() -> LogEntry.count("act = ?1 and subject = ?2", act, subject));
    }

    private static String edit(long id) {
        return PLACE + "/" + id + "/edit";
    }

    private static String seen(Document page) {
        return page.select("form#template input[name=seen]").val();
    }

    private static List<String> values(Document page, String select) {
        return page.select(select).stream().map(field -> field.val().strip()).toList();
    }
}
