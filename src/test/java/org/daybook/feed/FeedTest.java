package org.daybook.feed;

import java.io.StringReader;
import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.copy.Copy;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class FeedTest {

    private final Browser reader = Browser.anonymous();

    @Test
    void bothXmlFeedsCarryTheFullTextUnderAnIdThatStays() throws Exception {
        var headline = "Angles < & > \"quotes\" " + Given.headline();
        var id = Given.liveBy(Cast.ADA, Cast.EDITH, Given.copy(headline));
        var urn = "urn:uuid:" + Given.of(id, briefing -> briefing.publicId);
        for (var feed : List.of("/feed.xml", "/feed.atom", "/topics/harbour/feed.xml", "/authors/ada/feed.atom")) {
            var entry = entry(feed, urn);
            assertEquals(headline, entry.getTitle(), feed);
            assertTrue(entry.getLink().endsWith(Given.of(id, briefing -> briefing.publicPath())), feed);
            var text = entry.getContents().get(0).getValue();
            for (var words : List.of(
                    "The channel is nine metres deep.",
                    "The last barge left at noon.",
                    "The port has bought itself ten years.",
                    "Larger ships can call.",
                    "Fishermen",
                    "The quay is free again.")) {
                assertTrue(text.contains(words), feed + " " + words);
            }
        }
        slug(id, "new-" + System.nanoTime());
        assertTrue(entry("/feed.xml", urn).getLink().endsWith(Given.of(id, briefing -> briefing.publicPath())));
    }

    @Test
    void theJsonFeedSaysTheSame() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        var urn = "urn:uuid:" + Given.of(id, briefing -> briefing.publicId);
        var find = "items.find { it.id == '" + urn + "' }.";
        reader.get("/feed.json")
                .then()
                .statusCode(200)
                .contentType("application/feed+json")
                .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                .body(find + "title", equalTo(Given.of(id, briefing -> briefing.headline)))
                .body(find + "authors[0].name", equalTo("Ada Okafor"))
                .body(find + "tags", equalTo(List.of("Harbour")))
                .body(
                        find + "date_published",
                        equalTo(Given.of(id, briefing -> briefing.publishedAt).toString()));
    }

    @Test
    void updatedMovesForChangesOfMeaningOnly() throws Exception {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        var urn = "urn:uuid:" + Given.of(id, briefing -> briefing.publicId);
        var first = entry("/feed.atom", urn).getUpdatedDate();
        standfirst(id, "Spelt right.", Said.edition(EditionKind.MINOR, ""));
        assertEquals(first, entry("/feed.atom", urn).getUpdatedDate());
        standfirst(id, "Put right.", Said.edition(EditionKind.CORRECTION, "The figure was wrong."));
        var entry = entry("/feed.atom", urn);
        assertTrue(!entry.getUpdatedDate().before(first));
        assertEquals(
                Given.of(id, org.daybook.briefing.Briefing::changedForReadersAt).getEpochSecond(),
                entry.getUpdatedDate().toInstant().getEpochSecond());
        assertTrue(entry.getContents().get(0).getValue().contains("The figure was wrong."));
    }

    @Test
    void aFeedIsSentAgainOnlyWhenItHasChanged() {
        Given.liveBy(Cast.ADA, Cast.EDITH);
        var answer = reader.get("/feed.xml");
        reader.request()
                .header("If-None-Match", answer.header("ETag"))
                .get("/feed.xml")
                .then()
                .statusCode(304);
        Given.liveBy(Cast.ADA, Cast.EDITH);
        reader.request()
                .header("If-None-Match", answer.header("ETag"))
                .get("/feed.xml")
                .then()
                .statusCode(200);
    }

    @Test
    void pagesTellWhereTheirFeedsAre() {
        Given.liveBy(Cast.ADA, Cast.EDITH);
        var front = reader.page("/");
        assertEquals(
                List.of("application/rss+xml", "application/atom+xml", "application/feed+json"),
                front.select("link[rel=alternate]").eachAttr("type"));
        front.select("link[rel=alternate]")
                .eachAttr("href")
                .forEach(feed -> assertEquals(
                        200, reader.get(feed.replaceFirst("https?://[^/]+", "")).statusCode(), feed));
        assertTrue(reader.page("/topics/harbour")
                        .select("link[rel=alternate][href*=/topics/harbour/feed.xml]")
                        .size()
                == 1);
    }

    private SyndEntry entry(String feed, String urn) throws Exception {
        var answer = reader.get(feed);
        assertEquals(200, answer.statusCode());
        return new SyndFeedInput()
                .build(new StringReader(answer.asString())).getEntries().stream()
                        .filter(entry -> entry.getUri().equals(urn))
                        .findFirst()
                        .orElseThrow();
    }

    private static void slug(long id, String slug) {
        publish(id, Given.copyOf(id).withSlug(slug), Said.edition(EditionKind.MINOR, ""));
    }

    private static void standfirst(long id, String words, Said said) {
        var copy = Given.copyOf(id);
        publish(id, new Copy(copy.headline(), copy.slug(), words, copy.byline(), copy.sections(), copy.topics()), said);
    }

    private static void publish(long id, Copy copy, Said said) {
        Given.move(id, Transition.REOPEN, Cast.ADA, Said.nothing());
        Given.write(id, Cast.ADA, copy);
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        Given.move(id, Transition.APPROVE, Cast.EDITH, Said.nothing());
        Given.move(id, Transition.PUBLISH, Cast.EDITH, said);
    }
}
