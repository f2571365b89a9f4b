package org.daybook.archive;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What anybody can ask for, and what nobody gets. */
@QuarkusTest
class PublicDoorTest {

    private final Browser reader = Browser.anonymous();

    @Test
    void nothingUnpublishedCanBeReachedByAnybody() {
        var draft = Given.draftBy(Cast.ADA);
        var review = Given.inReviewBy(Cast.ADA);
        var approved = Given.approvedBy(Cast.ADA, Cast.EDITH);
        for (var id : List.of(draft, review, approved)) {
            var headline = Given.of(id, briefing -> briefing.headline);
            var slug = Given.of(id, briefing -> briefing.workingCopy.slug());
            for (var page : List.of("", "/editions", "/editions/1", "/changes/1", "/changes/2")) {
                reader.get("/briefings/" + slug + page).then().statusCode(404).body(not(containsString(headline)));
            }
            for (var page : List.of("", "/edit", "/preview", "/history", "/history/1...1", "/export")) {
                reader.get("/desk/briefings/" + id + page)
                        .then()
                        .statusCode(303)
                        .header("Location", containsString("/login"));
            }
            for (var page : List.of(
                    "/", "/archive", "/topics/harbour", "/authors/ada", "/feed.xml", "/feed.atom", "/feed.json")) {
                reader.get(page).then().body(not(containsString(headline)));
            }
        }
        for (var trick : List.of(
                "//desk",
                "/desk;x",
                "/desk/",
                "/%64esk",
                "/desk%2Fbriefings",
                "/./desk",
                "/desk/briefings/" + draft + ";x/preview")) {
            var answer = reader.get(trick);
            assertTrue(List.of(303, 404, 400).contains(answer.statusCode()), trick + " " + answer.statusCode());
        }
    }

    @Test
    void aPublicPageSetsNoCookieAndIsNotSentTwice() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        var day = Given.of(id, briefing -> briefing.publishedOn).toString().replace('-', '/');
        for (var page : List.of(
                "/",
                "/about",
                "/archive",
                "/archive/" + day,
                "/topics",
                "/authors/ada",
                Given.of(id, briefing -> briefing.publicPath()),
                "/feed.xml",
                "/feed.atom",
                "/feed.json")) {
            var answer = Browser.of(Cast.ADA).get(page);
            assertEquals(200, answer.statusCode(), page);
            assertTrue(answer.getDetailedCookies().asList().isEmpty(), page);
            assertTrue(answer.header("Cache-Control").contains("public"), page);
            assertEquals(answer.asString(), reader.get(page).asString(), "the same for everybody: " + page);
            reader.request()
                    .header("If-None-Match", answer.header("ETag"))
                    .get(page)
                    .then()
                    .statusCode(304);
        }
    }

    @Test
    void whatIsNotThereAnswersNotFoundInPlainWords() {
        for (var page : List.of(
                "/briefings/no-such",
                "/briefings/%00",
                "/briefings/%FF%FE",
                "/archive/2026/13",
                "/archive/2026/02/30",
                "/archive/0000",
                "/archive/2026/02?after=nonsense",
                "/topics/none",
                "/authors/nobody",
                "/nothing/at/all")) {
            var answer = reader.get(page);
            assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, page + " " + answer.statusCode());
        }
        reader.get("/briefings/no-such").then().statusCode(404).body(containsString("<h1"));
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtectReaders() {
        for (var page : List.of("/", "/nothing", "/feed.xml", "/login", "/assets/reader.css")) {
            reader.get(page)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("X-Content-Type-Options", "nosniff");
        }
    }

    @Test
    void anOldAddressIsSentOnWithoutACookieAndAskedForAgain() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        var old = Given.of(id, briefing -> briefing.publicPath());
        Given.move(id, Transition.REOPEN, Cast.ADA, Said.nothing());
        Given.write(id, Cast.ADA, Given.copyOf(id).withSlug("elsewhere-" + System.nanoTime()));
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        Given.move(id, Transition.APPROVE, Cast.EDITH, Said.nothing());
        Given.move(id, Transition.PUBLISH, Cast.EDITH, Said.edition(EditionKind.MINOR, ""));
        var answer = Browser.anonymous().get(old);
        assertEquals(301, answer.statusCode());
        assertTrue(answer.getDetailedCookies().asList().isEmpty());
        assertTrue(answer.header("Cache-Control").contains("must-revalidate"));
    }

    @Test
    void aTagThatAProxyMadeWeakIsStillKnown() {
        var tag = reader.get("/").header("ETag");
        reader.request()
                .header("If-None-Match", "\"other\", W/" + tag)
                .get("/")
                .then()
                .statusCode(304);
        reader.request().header("If-None-Match", "\"other\"").get("/").then().statusCode(200);
    }

    @Test
    void aBrokenTokenCookieLocksNobodyOut() {
        reader.request().cookie("daybook-form", "x").get("/").then().statusCode(200);
        reader.request()
                .cookie("daybook-form", "x")
                .cookie("other", "y")
                .get("/login")
                .then()
                .statusCode(200);
    }

    @Test
    void aFingerprintedAssetIsKeptForGoodAndAPlainOneIsNot() {
        var sheet = reader.page("/").select("link[rel=stylesheet]").attr("href");
        reader.get(sheet).then().statusCode(200).header("Cache-Control", "public, max-age=31536000, immutable");
        reader.get("/assets/reader.css")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("must-revalidate"));
        reader.get("/assets/v-00000000/reader.css").then().statusCode(404);
    }
}
