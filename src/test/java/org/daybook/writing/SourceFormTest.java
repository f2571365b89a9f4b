package org.daybook.writing;

import java.time.LocalDate;
import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.SourceLimits;
import org.daybook.briefing.copy.source.Visibility;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.daybook.writing.Form.edit;
import static org.daybook.writing.Form.fields;
import static org.daybook.writing.Form.form;
import static org.daybook.writing.Form.sent;
import static org.daybook.writing.Form.values;
import static org.daybook.writing.Form.with;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class SourceFormTest {

    private static final String HOSTILE = "<b>\"‘’& |\\ 👩‍🚀 ميناء";

    private Browser ada;

    @BeforeEach
    void signIn() {
        ada = Browser.of(Cast.ADA);
    }

    @Test
    void aSourceIsAddedAndSavedWithoutScripts() {
        var id = Given.draftBy(Cast.ADA);
        var page = form(ada.post(edit(id), press(ada.page(edit(id)), "keyPoints-2-source")));
        assertTrue(page.select("#keyPoints-2-sources").hasAttr("open"));
        assertFalse(page.select("#keyPoints-1-sources").hasAttr("open"));
        var fields = fields(page);
        fields.put("sourceTitles#0", HOSTILE);
        fields.put("sourceUrls#0", "https://example.org/?a=1&b=2");
        fields.put("sourceSeen#0", "2026-02-04");
        fields.put("sourceVisibility#0", "PUBLIC");
        ada.post(edit(id), sent(fields)).then().statusCode(303);
        var copy = Given.copyOf(id);
        var point = copy.keyPoints().points().get(1).id();
        var source = copy.sources().get(0);
        assertEquals(
                new Source(
                        source.id(),
                        point,
                        HOSTILE,
                        "",
                        "https://example.org/?a=1&b=2",
                        "",
                        "2026-02-04",
                        Visibility.PUBLIC),
                source);
        assertTrue(source.id().matches("s[0-9]+"));
        var again = ada.page(edit(id));
        assertEquals(HOSTILE, again.select(".source-rows [name=sourceTitles]").val());
        assertEquals(
                "1 source", again.select("#keyPoints-2-sources [data-summary]").text());
        ada.post(edit(id), sent(fields(again))).then().statusCode(303);
        assertEquals(copy, Given.copyOf(id), "saving again changes nothing");
    }

    @Test
    void aPointThatWasNeverSavedGetsItsSourceWithItsFirstSave() {
        var blank = ada.page("/desk/briefings/new");
        var page = form(ada.post("/desk/briefings", press(blank, "keyPoints-1-source")));
        var fields = fields(page);
        fields.put("headline", Given.headline());
        fields.put("keyPoints#0", "A fact.");
        fields.put("sourceDescriptions#0", "A call");
        fields.put("sourceVisibility#0", "PRIVATE");
        var answer = ada.post("/desk/briefings", sent(fields));
        answer.then().statusCode(303);
        var copy = Given.copyOf(Long.parseLong(Form.path(answer).split("/")[3]));
        assertEquals(
                List.of(new Point("p1", "A fact.")),
                copy.keyPoints().points().stream()
                        .filter(point -> !point.text().isEmpty())
                        .toList());
        assertEquals(
                new Source("s2", "p1", "", "", "", "A call", "", Visibility.PRIVATE),
                copy.sources().get(0));
    }

    @Test
    void aSourceGoesAndStaysWithItsPoint() {
        var id = sourced(Cast.ADA);
        var page = form(ada.post(edit(id), press(ada.page(edit(id)), "keyPoints-down-1")));
        assertEquals(
                "1 source", page.select("#keyPoints-2-sources [data-summary]").text());
        assertEquals(
                "No source yet",
                page.select("#keyPoints-1-sources [data-summary]").text());
        page = form(ada.post(edit(id), press(page, "keyPoints-remove-2")));
        assertEquals(List.of("story"), values(page, ".source-rows [name=sourceOn]"));
        page = form(ada.post(edit(id), press(page, "story-source-drop-1")));
        assertEquals(List.of(), values(page, ".source-rows [name=sourceOn]"));
        ada.post(edit(id), sent(fields(page))).then().statusCode(303);
        assertEquals(List.of(), Given.copyOf(id).sources());
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingTypedIsLost() {
        var id = sourced(Cast.ADA);
        var fields = fields(ada.page(edit(id)));
        fields.put("sourceTitles#0", "x".repeat(SourceLimits.TITLE + 1));
        fields.put("sourceUrls#0", "javascript:alert(1)");
        fields.put("sourceSeen#0", "yesterday");
        var page = wrong(ada.post(edit(id), sent(fields)));
        var row = page.select(".source-rows .source").get(0);
        assertEquals("javascript:alert(1)", row.select("[name=sourceUrls]").val());
        assertEquals("yesterday", row.select("[name=sourceSeen]").val());
        assertEquals(3, row.select("[aria-invalid=true]").size());
        page.select("[role=alert] a")
                .forEach(link -> assertEquals(1, page.select(link.attr("href")).size(), link.outerHtml()));
        assertTrue(page.select(".sources").get(0).hasAttr("open")
                || page.select(".sources[open]").size() == 1);
        fields.put("sourceTitles#0", "");
        fields.put("sourceUrls#0", "");
        fields.put("sourceSeen#0", LocalDate.now().plusDays(3).toString());
        assertEquals(
                2,
                wrong(ada.post(edit(id), sent(fields)))
                        .select(".source-rows [aria-invalid=true]")
                        .size());
    }

    @Test
    void noMoreAreAddedThanFit() {
        var id = Given.draftBy(Cast.ADA);
        var page = ada.page(edit(id));
        for (int i = 0; i < SourceLimits.SOURCES_EACH + 1; i++) {
            page = form(ada.post(edit(id), press(page, "story-source")));
        }
        assertEquals(
                SourceLimits.SOURCES_EACH, page.select(".source-rows .source").size());
        ada.post(edit(id), sent(fields(page))).then().statusCode(303);
        assertEquals(List.of(), Given.copyOf(id).sources(), "blank ones are left out");
    }

    @Test
    void foreignIdsAndStrayRowsAreRefused() {
        var id = sourced(Cast.ADA);
        var fields = fields(ada.page(edit(id)));
        fields.put("sourceIds#0", "s99");
        ada.post(edit(id), sent(fields)).then().statusCode(422).body(containsString("never had"));
        fields.put("sourceIds#0", "s99999999999");
        ada.post(edit(id), sent(fields)).then().statusCode(422);
        fields.put("sourceIds#0", "");
        fields.put("sourceOn#0", "p77");
        fields.put("sourceTitles#0", "Stray words");
        ada.post(edit(id), sent(fields)).then().statusCode(422).body(containsString("Stray words"));
        ada.post(edit(id), press(ada.page(edit(id)), "keyPoints-99-source"))
                .then()
                .statusCode(200);
        ada.post(edit(id), press(ada.page(edit(id)), "story-source-drop-9"))
                .then()
                .statusCode(200);
        Browser.of(Cast.WENDELL).post(edit(id), sent(fields)).then().statusCode(404);
    }

    @Test
    void twoWritersWhoAddSourcesToDifferentPointsAreNotAsked() {
        var id = sourced(Cast.ADA);
        var mine = fields(ada.page(edit(id)));
        var edith = Browser.of(Cast.EDITH);
        var theirs = fields(form(edith.post(edit(id), press(edith.page(edit(id)), "takeaways-1-source"))));
        theirs.put("sourceTitles#2", "Theirs");
        edith.post(edit(id), sent(theirs)).then().statusCode(303);
        mine.put("sourceTitles#0", "Mine");
        ada.post(edit(id), sent(mine)).then().statusCode(303);
        assertEquals(
                List.of("Mine", "Story", "Theirs"),
                Given.copyOf(id).sources().stream().map(Source::title).sorted().toList());
    }

    @Test
    void theDeskMarksWhatHasNoSource() {
        var id = sourced(Cast.ADA);
        var page = ada.page("/desk/briefings/" + id);
        assertEquals(
                "1 of 4 points has a source. Add sources",
                page.select(".support-count").text());
        assertEquals(3, page.select("[data-support=none]:contains(No source)").size());
        assertEquals("Private Story", page.select("[data-support=private]").text());
        assertEquals(
                0,
                ada.page("/desk/briefings/" + id + "/preview")
                        .select(".support")
                        .size());
    }

    @Test
    void readersAreShownNumbersThatLeadToTheListAndBack() {
        var id = sourced(Cast.ADA);
        var page = ada.page("/desk/briefings/" + id + "/preview");
        var cited = page.select("sup.cited a");
        assertEquals(1, cited.size());
        assertEquals("Source 1", cited.text());
        var reference = page.select(cited.attr("href"));
        assertTrue(
                reference.text().startsWith("Point, Office Seen 4 February 2026. For key point 1"), reference.text());
        assertEquals(
                cited.attr("id"), reference.select("a[href^=#]").attr("href").substring(1));
        assertEquals("https://example.org/", reference.select("a.what").attr("href"));
    }

    /** A draft with a public source on its first key point and a private one on its story. */
    private static long sourced(Cast writer) {
        var id = Given.draftBy(writer);
        var copy = Given.copyOf(id);
        var on = copy.keyPoints().points().get(0).id();
        Given.write(
                id,
                writer,
                copy.withSources(List.of(
                        new Source(
                                "", on, "Point", "Office", "https://example.org/", "", "2026-02-04", Visibility.PUBLIC),
                        new Source("", "story", "Story", "", "", "", "", Visibility.PRIVATE))));
        return id;
    }

    private static String[] press(Document page, String button) {
        return with(sent(fields(page)), "do", button);
    }

    private static Document wrong(Response answer) {
        answer.then().statusCode(422);
        return Jsoup.parse(answer.asString());
    }
}
