package org.daybook.archive;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.copy.Copy;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class ReadingTest {

    private final Browser reader = Browser.anonymous();

    @Test
    void aLiveBriefingStandsOnEveryPageThatListsIt() {
        var topic = "Topic " + System.nanoTime();
        var id = Given.liveBy(Cast.ADA, Cast.EDITH, Given.copy(Given.headline(), List.of(topic)));
        var headline = Given.of(id, briefing -> briefing.headline);
        var day = Given.of(id, briefing -> briefing.publishedOn).toString().replace('-', '/');
        for (var page : List.of(
                "/",
                "/archive/" + day,
                "/archive/" + day.substring(0, 7),
                "/topics/" + topic.toLowerCase().replace(' ', '-'),
                "/authors/ada")) {
            reader.get(page).then().statusCode(200).body(containsString(headline));
        }
        reader.get("/topics").then().body(containsString(topic));
        reader.get("/archive").then().body(containsString("/archive/" + day.substring(0, 7)));
        reader.get("/archive/" + day.substring(0, 4))
                .then()
                .statusCode(200)
                .body(containsString("/archive/" + day.substring(0, 7)));
    }

    @Test
    void theFiveSectionsStandOnThePageWithAnchorsForEachPoint() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        var page = reader.page(Given.of(id, briefing -> briefing.publicPath()));
        assertEquals(1, page.select("h1").size());
        assertEquals(
                List.of("Key points", "The story", "Critical analysis", "Key takeaways", "Impact analysis"),
                page.select("article section h2").eachText());
        Given.copyOf(id).passages().stream()
                .filter(passage -> passage.id().startsWith("p"))
                .forEach(passage ->
                        assertTrue(page.select("#" + passage.id()).text().contains(passage.text())));
        assertEquals("en", page.select("html").attr("lang").substring(0, 2));
        assertTrue(page.select("a[rel=author]").attr("href").endsWith("/authors/ada"));
        assertTrue(page.select("link[rel=canonical]")
                .attr("href")
                .endsWith(Given.of(id, briefing -> briefing.publicPath())));
    }

    @Test
    void aCorrectionIsToldFirstAndTheTextBeforeItStaysReadable() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        var path = Given.of(id, briefing -> briefing.publicPath());
        correct(id, "The channel is eight metres deep.", EditionKind.CORRECTION, "The depth was <wrong>.");
        reader.get(path)
                .then()
                .statusCode(200)
                .body(containsString("The depth was &lt;wrong&gt;."))
                .body(containsString("The dredgers left today"));
        reader.get(path + "/editions").then().statusCode(200).body(containsString("Correction"));
        reader.get(path + "/editions/1")
                .then()
                .statusCode(200)
                .body(containsString("The dredgers leave a week early."))
                .body(containsString("noindex"));
        reader.get(path + "/changes/2")
                .then()
                .statusCode(200)
                .body(containsString("<ins>"))
                .body(containsString("<del>"));
        reader.get(path + "/changes/1").then().statusCode(404);
        reader.get(path + "/editions/3").then().statusCode(404);
    }

    @Test
    void aWithdrawnBriefingStaysReadableUnderItsNoticeAndLeavesEveryList() {
        var topic = "Topic " + System.nanoTime();
        var id = Given.liveBy(Cast.ADA, Cast.EDITH, Given.copy(Given.headline(), List.of(topic)));
        var headline = Given.of(id, briefing -> briefing.headline);
        var path = Given.of(id, briefing -> briefing.publicPath());
        Given.move(id, Transition.WITHDRAW, Cast.EDITH, Said.publicly("We are checking the figures."));
        reader.get(path)
                .then()
                .statusCode(200)
                .body(containsString("We are checking the figures."))
                .body(containsString("noindex"))
                .body(containsString(headline));
        for (var page : List.of("/", "/archive", "/authors/ada", "/feed.xml", "/feed.atom", "/feed.json", "/topics")) {
            reader.get(page).then().body(not(containsString(headline))).body(not(containsString(topic)));
        }
        reader.get("/topics/" + topic.toLowerCase().replace(' ', '-')).then().statusCode(404);
        Given.move(id, Transition.REINSTATE, Cast.EMIL, Said.publicly("The figures were right."));
        reader.get("/").then().body(containsString(headline));
    }

    @Test
    void aKilledBriefingAnswersGoneWithItsReasonAndNothingElse() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        var headline = Given.of(id, briefing -> briefing.headline);
        var path = Given.of(id, briefing -> briefing.publicPath());
        Given.move(id, Transition.KILL, Cast.ANSEL, Said.publicly("A court ordered it."));
        for (var page : List.of("", "/editions", "/editions/1", "/changes/2")) {
            reader.get(path + page)
                    .then()
                    .statusCode(410)
                    .body(containsString("A court ordered it."))
                    .body(not(containsString(headline)))
                    .body(not(containsString("dredgers")));
        }
        reader.get("/").then().body(not(containsString(headline)));
    }

    @Test
    void anOldAddressLeadsToTheNewOneForGood() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        var old = Given.of(id, briefing -> briefing.publicPath());
        var slug = "moved-" + System.nanoTime();
        Given.move(id, Transition.REOPEN, Cast.ADA, Said.nothing());
        Given.write(id, Cast.ADA, Given.copyOf(id).withSlug(slug));
        reader.get("/briefings/" + slug).then().statusCode(404);
        reader.get(old).then().statusCode(200);
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        Given.move(id, Transition.APPROVE, Cast.EDITH, Said.nothing());
        Given.move(id, Transition.PUBLISH, Cast.EDITH, Said.edition(EditionKind.MINOR, ""));
        reader.get("/briefings/" + slug).then().statusCode(200);
        reader.get(old).then().statusCode(301).header("Location", endsWith("/briefings/" + slug));
        reader.get(old + "/editions/1")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/briefings/" + slug + "/editions/1"));
    }

    @Test
    void aLiveBriefingStaysAsItIsWhileItsNextVersionIsWritten() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        var path = Given.of(id, briefing -> briefing.publicPath());
        Given.move(id, Transition.REOPEN, Cast.ADA, Said.nothing());
        var before = reader.get(path).asString();
        Given.write(
                id,
                Cast.ADA,
                Given.copy("CANARY " + Given.headline()).withSlug(Given.of(id, b -> b.workingCopy.slug())));
        assertEquals(before, reader.get(path).asString());
        assertFalse(reader.get("/").asString().contains("CANARY"));
    }

    static void correct(long id, String point, EditionKind kind, String note) {
        Given.move(id, Transition.REOPEN, Cast.ADA, Said.nothing());
        var copy = Given.copyOf(id);
        Given.write(
                id,
                Cast.ADA,
                new Copy(
                        copy.headline(),
                        copy.slug(),
                        "The dredgers left today: " + point,
                        copy.byline(),
                        copy.sections(),
                        copy.topics()));
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        Given.move(id, Transition.APPROVE, Cast.EDITH, Said.nothing());
        Given.move(id, Transition.PUBLISH, Cast.EDITH, Said.edition(kind, note));
    }

    @Test
    void nobodyWritesOntoSomebodyElsesPage() {
        Cast.EMIL.join();
        var topics = List.of("经济", "Политика");
        var copy = Given.copy(Given.headline(), topics);
        var id = Given.liveBy(Cast.ADA, Cast.EDITH, copy);
        reader.get("/authors/ada").then().statusCode(200).body(containsString("Ada Okafor"));
        var other = Given.draftBy(Cast.EDITH);
        Given.write(other, Cast.EDITH, Given.copyOf(other).withByline("EMIL"));
        Given.move(other, Transition.SUBMIT, Cast.EDITH, Said.nothing());
        Given.move(other, Transition.APPROVE, Cast.EMIL, Said.nothing());
        Given.move(other, Transition.PUBLISH, Cast.EMIL, Said.nothing());
        assertEquals("/authors/emil-2", Given.of(other, briefing -> briefing.authorPath()));
        var links = reader.page(Given.of(id, briefing -> briefing.publicPath()))
                .select("a[href^=/topics/n]")
                .eachAttr("href");
        assertEquals(2, links.stream().distinct().count());
        links.forEach(link -> reader.get(link).then().statusCode(200));
    }

    @Test
    void whatLeavesTheListsLeavesItsFeedsToo() {
        var topic = "Topic " + System.nanoTime();
        var id = Given.liveBy(Cast.ADA, Cast.EDITH, Given.copy(Given.headline(), List.of(topic)));
        var feed = "/topics/" + topic.toLowerCase().replace(' ', '-') + "/feed.xml";
        reader.get(feed).then().statusCode(200);
        Given.move(id, Transition.KILL, Cast.ANSEL, Said.publicly("A court ordered it."));
        reader.get(feed).then().statusCode(404);
    }
}
