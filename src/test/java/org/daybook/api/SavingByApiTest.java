package org.daybook.api;

import java.util.List;
import java.util.Map;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.SectionKind;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class SavingByApiTest {

    @Test
    void whatIsLeftOutStaysAsItWas() {
        var id = Given.draftBy(Cast.ADA);
        var before = Given.copyOf(id);
        Program.writingFor(Cast.ADA)
                .save(id, 1, Program.prose("analysis", "A new judgement."))
                .then()
                .statusCode(200)
                .body("changed", equalTo(true))
                .body("revision", equalTo(2))
                .body("taken", equalTo(List.of()));
        var after = Given.copyOf(id);
        assertEquals("A new judgement.", after.analysis().text());
        assertEquals(before.keyPoints(), after.keyPoints());
        assertEquals(before.headline(), after.headline());
    }

    @Test
    void pointsThatAreMovedKeepTheirIdentity() {
        var id = Given.draftBy(Cast.ADA);
        var points = List.of(
                Map.of("id", "p2", "text", "It cost five million."),
                Map.of("text", "New."),
                Map.of("id", "p1", "text", "The channel is nine metres deep."));
        Program.writingFor(Cast.ADA)
                .save(id, 1, Map.of("sections", Map.of("keyPoints", Map.of("points", points))))
                .then()
                .statusCode(200)
                .body("copy.sections.keyPoints.points.id", equalTo(List.of("p2", "p5", "p1")));
    }

    @Test
    void theSameWordsAgainMakeNoRevision() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Program.writingFor(Cast.ADA);
        ada.save(id, 1, Map.of()).then().statusCode(200).body("changed", equalTo(false));
        ada.save(id, 1, Program.prose("story", "Once.")).then().statusCode(200);
        ada.save(id, 1, Program.prose("story", "Once.")).then().statusCode(200).body("changed", equalTo(false));
        assertEquals(2, Given.revisions(id));
    }

    @Test
    void aStaleSaveIsMergedWithWhatAFormSavedMeanwhile() {
        var id = Given.draftBy(Cast.ADA);
        form(Browser.of(Cast.EDITH), id, "analysis", "Edith judges it so.");
        Program.writingFor(Cast.ADA)
                .save(id, 1, Program.prose("story", "Ada tells it so."))
                .then()
                .statusCode(200)
                .body("revision", equalTo(3))
                .body("taken", hasItem("Critical analysis"));
        assertEquals("Edith judges it so.", Given.copyOf(id).analysis().text());
        assertEquals("Ada tells it so.", Given.copyOf(id).story().text());
    }

    @Test
    void aFormThatIsStaleIsMergedWithWhatAProgramSaved() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var form = ada.page("/desk/briefings/" + id + "/edit");
        Program.writingFor(Cast.EDITH)
                .save(id, 1, Program.prose("analysis", "A program judges it so."))
                .then()
                .statusCode(200);
        save(ada, id, form, "story", "Ada tells it so.");
        assertEquals("A program judges it so.", Given.copyOf(id).analysis().text());
        assertEquals("Ada tells it so.", Given.copyOf(id).story().text());
    }

    @Test
    void theSameTextChangedTwiceAsksAndEachAnswerSettlesIt() {
        for (var choice : List.of("MINE", "THEIRS", "BOTH", "EDITED")) {
            var id = Given.draftBy(Cast.ADA);
            Given.write(id, Cast.EDITH, withAnalysis(id, "Edith judges it so."));
            var ada = Program.writingFor(Cast.ADA);
            var mine = Program.prose("analysis", "Ada judges it otherwise.");
            var asked = ada.save(id, 1, mine);
            asked.then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("theirs", equalTo(2))
                    .body("conflicts.size()", equalTo(1))
                    .body("conflicts[0].key", equalTo("analysis"))
                    .body("conflicts[0].heading", equalTo("Critical analysis"))
                    .body("conflicts[0].theirs.text", equalTo("Edith judges it so."))
                    .body("conflicts[0].mine.text", equalTo("Ada judges it otherwise."))
                    .body("conflicts[0].both", equalTo(true));
            assertEquals("Edith judges it so.", Given.copyOf(id).analysis().text());
            var answer = Map.of("analysis", Map.of("choice", choice, "text", "Both are right."));
            ada.put(id, Map.of("revision", 1, "copy", mine, "theirs", 2, "answers", answer))
                    .then()
                    .statusCode(200);
            var expected =
                    switch (choice) {
                        case "MINE" -> "Ada judges it otherwise.";
                        case "THEIRS" -> "Edith judges it so.";
                        case "BOTH" -> "Ada judges it otherwise.\n\nEdith judges it so.";
                        default -> "Both are right.";
                    };
            assertEquals(expected, Given.copyOf(id).analysis().text());
        }
    }

    @Test
    void whatComesAfterTheQuestionIsNotLost() {
        var id = Given.draftBy(Cast.ADA);
        Given.write(id, Cast.EDITH, withAnalysis(id, "Edith judges it so."));
        var ada = Program.writingFor(Cast.ADA);
        var mine = Program.prose("analysis", "Ada judges it otherwise.");
        ada.save(id, 1, mine).then().statusCode(409);
        Given.write(id, Cast.EDITH, withAnalysis(id, "Edith has thought again."));
        var answer = Map.of("analysis", Map.of("choice", "MINE"));
        ada.put(id, Map.of("revision", 1, "copy", mine, "theirs", 2, "answers", answer))
                .then()
                .statusCode(409)
                .body("theirs", equalTo(3))
                .body("conflicts[0].theirs.text", equalTo("Edith has thought again."));
        assertEquals("Edith has thought again.", Given.copyOf(id).analysis().text());
    }

    @Test
    void whatIsIncompleteWrongOrNotAllowedIsRefused() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Program.writingFor(Cast.ADA);
        ada.put(id, Map.of("copy", Map.of())).then().statusCode(422).body("fields[0].field", equalTo("revision"));
        ada.put(id, Map.of("revision", 1)).then().statusCode(422);
        ada.save(id, 99, Map.of()).then().statusCode(422);
        ada.save(id, 1, Map.of("byline", "x".repeat(121)))
                .then()
                .statusCode(422)
                .body("fields[0].field", equalTo("byline"));
        var foreign = List.of(Map.of("id", "p99", "text", "Never here."));
        ada.save(id, 1, Map.of("sections", Map.of("takeaways", Map.of("points", foreign))))
                .then()
                .statusCode(422);
        ada.put(id, Map.of("revision", 1, "copy", Map.of(), "answers", Map.of("story", Map.of("choice", "maybe"))))
                .then()
                .statusCode(422)
                .body("fields[0].field", equalTo("answers"));
        var review = Given.inReviewBy(Cast.ADA);
        ada.save(review, 1, Program.prose("story", "Too late."))
                .then()
                .statusCode(409)
                .body("refusals[0].reason", equalTo("STAGE"));
        assertEquals(1, Given.revisions(id));
    }

    private static org.daybook.briefing.copy.Copy withAnalysis(long id, String text) {
        var copy = Given.copyOf(id);
        return copy.withSections(copy.sections().stream()
                .map(section ->
                        section.kind() == SectionKind.ANALYSIS ? new Prose(SectionKind.ANALYSIS, text) : section)
                .toList());
    }

    private static void form(Browser browser, long id, String field, String text) {
        save(browser, id, browser.page("/desk/briefings/" + id + "/edit"), field, text);
    }

    /** Sends the form as it stands, but for one field. */
    private static void save(Browser browser, long id, org.jsoup.nodes.Document page, String field, String text) {
        var fields = new java.util.ArrayList<String>();
        page.select("#briefing [name]").stream()
                .filter(each -> !each.is("button, [name=" + Browser.TOKEN + "]"))
                .forEach(each -> fields.addAll(
                        List.of(each.attr("name"), each.attr("name").equals(field) ? text : each.val())));
        browser.post("/desk/briefings/" + id + "/edit", fields.toArray(String[]::new))
                .then()
                .statusCode(303);
    }
}
