package org.daybook.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.workflow.Transition;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class BriefingsApiTest {

    @Test
    void aBriefingIsToldWithItsWordsItsStateAndWhatBlocksEachMove() {
        var id = Given.draftBy(Cast.ADA, Given.copy("").withSlug("api-" + System.nanoTime()));
        Program.readingFor(Cast.ADA)
                .get("/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("id", equalTo((int) id))
                .body("stage", equalTo("DRAFT"))
                .body("standing", equalTo("NEVER"))
                .body("revision", equalTo(1))
                .body("version", notNullValue())
                .body("copy.sections.keyPoints.points.id", equalTo(List.of("p1", "p2")))
                .body("copy.sections.impact.points[0].label", equalTo("Fishermen"))
                .body("copy.sections.story.text", containsString("barge"))
                .body("writingRefusal", equalTo(""))
                .body("transitions.transition", hasItem("SUBMIT"))
                .body("transitions.find { it.transition == 'SUBMIT' }.blockers.reason", hasItem("INCOMPLETE"))
                .body("transitions.find { it.transition == 'SPIKE' }.asks", equalTo(List.of("NOTE")));
    }

    @Test
    void aBriefingThatIsKnownAlreadyIsNotSentAgain() {
        var id = Given.draftBy(Cast.ADA);
        var program = Program.readingFor(Cast.ADA);
        var tag = program.get("/" + id).then().statusCode(200).extract().header("ETag");
        program.request()
                .header("If-None-Match", tag)
                .get("/api/v1/briefings/" + id)
                .then()
                .statusCode(304);
        Given.write(id, Cast.ADA, Given.copyOf(id).withByline("Somebody else"));
        program.request()
                .header("If-None-Match", tag)
                .get("/api/v1/briefings/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsNotTheirsIsNotThere() {
        var id = Given.draftBy(Cast.ADA);
        var wendell = Program.writingFor(Cast.WENDELL);
        for (var path : List.of("/" + id, "/" + id + "/revisions", "/" + id + "/revisions/1", "/999999999", "/0")) {
            wendell.get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("status", equalTo(404));
        }
        wendell.save(id, 1, Map.of()).then().statusCode(404);
        wendell.post("/" + id + "/transitions", Program.move("SUBMIT", 0))
                .then()
                .statusCode(404);
        wendell.get("?q=" + Given.of(id, briefing -> briefing.headline).replace(' ', '+'))
                .then()
                .body("briefings", empty());
    }

    @Test
    void theListIsPagedAndNarrowed() {
        var word = "Paging" + System.nanoTime();
        for (int i = 0; i < 51; i++) {
            Given.draftBy(Cast.ADA, Given.copy(word + " " + i));
        }
        var program = Program.readingFor(Cast.ADA);
        var first = program.get("?stage=DRAFT&standing=NEVER&q=" + word)
                .then()
                .statusCode(200)
                .extract();
        List<Integer> ids = first.path("briefings.id");
        assertEquals(50, ids.size());
        String next = first.path("next");
        var second = program.get("?q=" + word + "&after=" + next)
                .then()
                .statusCode(200)
                .body("next", equalTo(null))
                .extract();
        List<Integer> rest = second.path("briefings.id");
        assertEquals(1, rest.size());
        assertTrue(new HashSet<>(ids).addAll(rest), "no briefing twice");
        program.get("?stage=PUBLISHED&q=" + word).then().body("briefings", empty());
        program.get("?stage=published").then().statusCode(422).body("fields[0].field", equalTo("stage"));
        program.get("?after=nonsense").then().statusCode(404);
        program.request()
                .urlEncodingEnabled(false)
                .get("/api/v1/briefings?q=%00")
                .then()
                .statusCode(400);
    }

    @Test
    void aDraftIsStarted() {
        var headline = Given.headline();
        var ada = Program.writingFor(Cast.ADA);
        var answer = ada.post(
                "",
                Map.of(
                        "copy",
                        Map.of(
                                "headline", headline,
                                "sections",
                                        Map.of(
                                                "story",
                                                        Map.of(
                                                                "text",
                                                                "It happened \uD83D\uDE42 \u05D1\u05D5\u05E7\u05E8."),
                                                "takeaways", Map.of("points", List.of(Map.of("text", "One.")))),
                                "topics", List.of("Harbour"))));
        answer.then()
                .statusCode(201)
                .body("headline", equalTo(headline))
                .body("copy.byline", equalTo("Ada Okafor"))
                .body("copy.sections.takeaways.points[0].id", equalTo("p1"));
        int id = answer.path("id");
        assertTrue(answer.header("Location").endsWith("/api/v1/briefings/" + id));
        assertEquals(
                "It happened \uD83D\uDE42 \u05D1\u05D5\u05E7\u05E8.",
                Given.copyOf(id).story().text());
        ada.post("", Map.of()).then().statusCode(201).body("stage", equalTo("DRAFT"));
    }

    @Test
    void wordsThatDoNotFitAreRefusedByField() {
        var ada = Program.writingFor(Cast.ADA);
        ada.post("", Map.of("copy", Map.of("headline", "x".repeat(201), "slug", "Not A Slug")))
                .then()
                .statusCode(422)
                .body("fields.field", hasItems("headline", "slug"));
        ada.post("", Map.of("copy", Map.of("sections", Map.of("nonsense", Map.of()))))
                .then()
                .statusCode(422);
        ada.post("", Map.of("copy", Map.of("sections", Map.of("story", Map.of("points", List.of())))))
                .then()
                .statusCode(422)
                .body("fields[0].field", equalTo("story"));
        ada.post("", Map.of("copy", Program.prose("story", "a\u0000b"))).then().statusCode(422);
        ada.post("", "{\"copy\":{\"headline\":\"\\ud800\"}}").then().statusCode(422);
        ada.post(
                        "",
                        Map.of(
                                "copy",
                                Map.of(
                                        "sections",
                                        Map.of(
                                                "keyPoints",
                                                Map.of(
                                                        "points",
                                                        List.of(
                                                                Map.of("id", "p1"),
                                                                Map.of("id", "p1", "text", "x")))))))
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{} {}",
                "{\"copy\":1}",
                "{\"copy\":{\"headlin\":\"typo\"}}",
                "{\"copy\":{\"topics\":[null]}}",
                "{\"copy\":{},\"copy\":{}}",
                "{\"copy\":{\"sections\":{\"keyPoints\":{\"points\":[null]}}}}"
            })
    void whatCannotBeReadIsRefused(String body) {
        Program.writingFor(Cast.ADA)
                .post("", body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", not(containsString("org.daybook")));
    }

    @Test
    void hostileBytesAreRefused() {
        var ada = Program.writingFor(Cast.ADA);
        ada.post("", "{\"copy\":".repeat(10_000)).then().statusCode(400);
        ada.post("", "[".repeat(1_000_000)).then().statusCode(400);
        ada.post("", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'})
                .then()
                .statusCode(400);
        ada.post("", "{\"copy\":{\"headline\":\"" + "x".repeat(3_000_000) + "\"}}")
                .then()
                .statusCode(422);
        ada.request()
                .header("Accept", "text/html")
                .get("/api/v1/briefings")
                .then()
                .statusCode(406);
        ada.request().get("/api/v1/nonsense").then().statusCode(404);
        ada.request().delete("/api/v1/briefings").then().statusCode(405);
    }

    @Test
    void aMoveIsMadeByTheSameRulesAsOnThePage() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Program.writingFor(Cast.ADA);
        var edith = Program.writingFor(Cast.EDITH);
        ada.post("/" + id + "/transitions", Program.move("APPROVE", version(id)))
                .then()
                .statusCode(403)
                .body("refusals.reason", equalTo(List.of("ROLE", "STAGE", "OWN_WORK")));
        ada.post("/" + id + "/transitions?dryRun=true", Program.move("SUBMIT", version(id)))
                .then()
                .statusCode(200)
                .body("refusals", empty());
        assertEquals("DRAFT", Given.of(id, briefing -> briefing.stage.name()));
        ada.post("/" + id + "/transitions", Program.move("SUBMIT", version(id)))
                .then()
                .statusCode(200)
                .body("stage", equalTo("IN_REVIEW"));
        edith.post("/" + id + "/transitions", Program.move("SEND_BACK", version(id)))
                .then()
                .statusCode(422)
                .body("refusals.reason", equalTo(List.of("NOT_SAID")));
        edith.post("/" + id + "/transitions", Program.move("APPROVE", version(id) - 1))
                .then()
                .statusCode(409)
                .body("version", equalTo(version(id)));
        var note = Program.move("SEND_BACK", version(id));
        note.put("note", "Say who paid.");
        edith.post("/" + id + "/transitions", note).then().statusCode(200).body("stage", equalTo("DRAFT"));
        for (var wrong : List.of("BRING_IN", "nonsense")) {
            edith.post("/" + id + "/transitions", Program.move(wrong, version(id)))
                    .then()
                    .statusCode(422);
        }
        note.put("note", "a\u0000b");
        edith.post("/" + id + "/transitions", note).then().statusCode(422);
        note.put("kind", "NONSENSE");
        edith.post("/" + id + "/transitions", note).then().statusCode(422).body("fields[0].field", equalTo("kind"));
    }

    @Test
    void ownWordsThatCameThroughATokenAreOwnWords() {
        var id = Given.inReviewBy(Cast.ADA);
        var edith = Program.writingFor(Cast.EDITH);
        edith.save(id, Given.revisions(id), Program.prose("story", "Edith adds this."))
                .then()
                .statusCode(200);
        edith.post("/" + id + "/transitions", Program.move("APPROVE", version(id)))
                .then()
                .statusCode(409)
                .body("refusals.reason", hasItem("OWN_WORK"));
    }

    @Test
    void theLogSaysThatATokenWasUsed() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Program.writingFor(Cast.ADA);
        ada.save(id, 1, Program.prose("story", "By a program.")).then().statusCode(200);
        ada.post("/" + id + "/transitions", Program.move("SUBMIT", version(id)))
                .then()
                .statusCode(200);
        Browser.of(Cast.EDITH)
                .get("/desk/briefings/" + id)
                .then()
                .body(containsString("Revision 2 (by API token Test"))
                .body(containsString("By API token Test"));
    }

    @Test
    void revisionsAreListedAndRead() {
        var id = Given.draftBy(Cast.ADA);
        for (int i = 0; i < 52; i++) {
            Given.write(id, Cast.ADA, Given.copyOf(id).withByline("Byline " + i));
        }
        var program = Program.readingFor(Cast.ADA);
        program.get("/" + id + "/revisions")
                .then()
                .statusCode(200)
                .body("revisions.size()", is(50))
                .body("revisions[0].number", equalTo(53))
                .body("revisions.author", everyItem(equalTo("Ada Okafor")))
                .body("next", equalTo(4));
        program.get("/" + id + "/revisions?before=4")
                .then()
                .body("revisions.number", equalTo(List.of(3, 2, 1)))
                .body("next", equalTo(null));
        program.get("/" + id + "/revisions/1")
                .then()
                .statusCode(200)
                .body("reason", equalTo("STARTED"))
                .body("copy.sections.keyPoints.points.size()", is(2));
        program.get("/" + id + "/revisions/99").then().statusCode(404);
    }

    @Test
    void everyTransitionCanBeNamed() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        var alma = Program.writingFor(Cast.ALMA);
        for (var transition : Transition.values()) {
            var status = alma.post("/" + id + "/transitions?dryRun=true", Program.move(transition.name(), version(id)))
                    .statusCode();
            assertEquals(transition.isForImports() ? 422 : 200, status, transition.name());
        }
        alma.get("/" + id).then().body("address", equalTo(Given.of(id, briefing -> briefing.publicPath())));
    }

    private static int version(long id) {
        return Integer.parseInt(Given.version(id));
    }
}
