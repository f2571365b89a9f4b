package org.daybook.writing;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.daybook.writing.Form.complete;
import static org.daybook.writing.Form.edit;
import static org.daybook.writing.Form.save;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class BadInputTest {

    private static final String NEW = "/desk/briefings";

    @Test
    void aHeadlineOfAMegabyteIsRefusedAndStillThere() {
        var id = Given.draftBy(Cast.ADA);
        var huge = "x".repeat(1_000_000);
        save(Browser.of(Cast.ADA), id, complete("headline", huge))
                .then()
                .statusCode(422)
                .body(containsString("The headline is too long: 1,000,000 characters where 200 fit."))
                .body(containsString(huge));
        assertEquals(1, Given.revisions(id));
    }

    @Test
    void whatIsNotTextIsRefused() {
        var id = Given.draftBy(Cast.ADA);
        save(Browser.of(Cast.ADA), id, complete("story", "nul \u0000 nul"))
                .then()
                .statusCode(422)
                .body(containsString("not text"));
        save(Browser.of(Cast.ADA), id, complete("keyPoints", "bell \u0007"))
                .then()
                .statusCode(422);
        var ada = Browser.of(Cast.ADA);
        ada.request()
                .contentType("application/x-www-form-urlencoded")
                .body("csrf-token=" + ada.token() + "&version=0&headline=%FF%FE%C3%28")
                .post(edit(id))
                .then()
                .statusCode(422)
                .body(containsString("not text"));
        assertEquals(1, Given.revisions(id));
    }

    @Test
    void emojiAndRightToLeftTextAreText() {
        var id = Given.draftBy(Cast.ADA);
        var text = "مرحبا بالعالم 👩‍👩‍👧 \u202Eabc";
        save(Browser.of(Cast.ADA), id, complete("story", text)).then().statusCode(303);
        assertEquals(text, Given.copyOf(id).story().text());
    }

    @Test
    void aMadeUpPointIsRefused() {
        var id = Given.draftBy(Cast.ADA);
        save(Browser.of(Cast.ADA), id, complete("keyPointIds", "p999"))
                .then()
                .statusCode(422)
                .body(containsString("a point that this briefing never had"));
        save(Browser.of(Cast.ADA), id, complete("keyPointIds", "<script>"))
                .then()
                .statusCode(422);
        Browser.of(Cast.ADA)
                .post(NEW, "headline", "H", "keyPoints", "K", "keyPointIds", "p1")
                .then()
                .statusCode(422);
        assertEquals(1, Given.revisions(id));
    }

    @Test
    void anAddressBelongsToOneBriefingOnly() {
        var first = Given.draftBy(Cast.WENDELL);
        var taken = Given.of(first, briefing -> briefing.workingCopy.slug());
        var id = Given.draftBy(Cast.ADA);
        save(Browser.of(Cast.ADA), id, complete("slug", taken))
                .then()
                .statusCode(422)
                .body(containsString("has this address already"));
        save(Browser.of(Cast.ADA), id, complete("slug", "Not An Address"))
                .then()
                .statusCode(422);
    }

    @Test
    void markUpInWordsIsShownAsWords() {
        var id = Given.draftBy(Cast.ADA);
        save(Browser.of(Cast.ADA), id, complete("headline", "<script>alert(1)</script>\"'>"))
                .then()
                .statusCode(303);
        for (var page : List.of("", "/edit", "/preview", "/history")) {
            Browser.of(Cast.ADA)
                    .get("/desk/briefings/" + id + page)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("<script>alert")));
        }
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        ada.request().formParam("headline", "Forged").post(edit(id)).then().statusCode(403);
        ada.request()
                .formParam("headline", "Forged")
                .formParam("csrf-token", "AAAA")
                .post(edit(id))
                .then()
                .statusCode(403);
        assertEquals(1, Given.revisions(id));
    }

    @Test
    void aBodyThatCannotBeReadIsRefusedInPlainWords() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var form = "application/x-www-form-urlencoded";
        var bodies = java.util.Map.of(
                form,
                "csrf-token=" + ada.token() + "&headline=%zz%1",
                ";;;",
                "headline=x",
                "multipart/form-data; boundary=x",
                "x=1",
                "text/plain",
                "headline=x");
        bodies.forEach((type, body) -> {
            var answer = ada.request()
                    .config(io.restassured.config.RestAssuredConfig.config()
                            .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                    .encodeContentTypeAs(type, io.restassured.http.ContentType.TEXT)
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                    .header("Content-Type", type)
                    .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .post(edit(id));
            org.junit.jupiter.api.Assertions.assertTrue(
                    answer.statusCode() >= 400 && answer.statusCode() < 500, type + " " + answer.statusCode());
        });
        var many = new StringBuilder("csrf-token=" + ada.token());
        for (int i = 0; i < 6_000; i++) {
            many.append("&keyPoints=x");
        }
        var answer = ada.request().contentType(form).body(many.toString()).post(edit(id));
        org.junit.jupiter.api.Assertions.assertTrue(
                answer.statusCode() >= 400 && answer.statusCode() < 500, "many " + answer.statusCode());
        assertEquals(1, Given.revisions(id));
    }

    @Test
    void aNulInAnAddressIsRefused() {
        var id = Given.draftBy(Cast.ADA);
        save(Browser.of(Cast.ADA), id, complete("slug", "a\u0000b")).then().statusCode(422);
    }
}
