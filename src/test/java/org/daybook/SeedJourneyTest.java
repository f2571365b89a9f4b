package org.daybook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The main job, on a real file: from text to draft, through a second person's review, to page, archive and feeds. */
@QuarkusTest
class SeedJourneyTest {

    private static final String ARCHIVE = "/archive/2026/02/04";

    @Test
    void aTextFileBecomesAReviewedPublishedPageAndAFeedItem() throws IOException {
        var seed = seed();
        var edith = Browser.of(Cast.EDITH);
        var id = edithImports(edith, seed);
        var desk = "/desk/briefings/" + id;
        assertArrayEquals(seed, edith.get(desk + "/export").asByteArray(), "the draft goes out as it came in");

        press(edith, id, "SUBMIT", 303);
        press(edith, id, "APPROVE", 409);
        var emil = Browser.of(Cast.EMIL);
        emil.get("/desk").then().body(containsString("Putin and Xi Affirm"));
        press(emil, id, "APPROVE", 303);
        press(emil, id, "PUBLISH", 303);

        var reader = Browser.anonymous();
        var path =
                reader.page(ARCHIVE).select("a:contains(Putin and Xi Affirm)").attr("href");
        var page = reader.page(path);
        everyWordIsThere(seed, page.select("main").text());
        assertEquals("2026-02-04T18:54:15Z", page.select("main time").attr("datetime"));
        for (var feed : List.of("/feed.xml", "/feed.atom", "/feed.json")) {
            reader.get(feed).then().statusCode(200).body(containsString("Realignment of Alliances"));
        }
        assertArrayEquals(seed, emil.get(desk + "/export").asByteArray(), "the live text goes out as it came in");
        var story = edith.page(desk).select(".timeline").text();
        for (var act : List.of("imported", "submitted", "approved", "published")) {
            assertTrue(story.contains(act), act);
        }
    }

    private static long edithImports(Browser edith, byte[] seed) {
        var answer = edith.request()
                .multiPart(Browser.TOKEN, edith.token())
                .multiPart("as", "draft")
                .multiPart("files", "briefing-2026-02-04.txt", seed, "text/plain")
                .post("/desk/imports");
        answer.then().statusCode(200);
        var link = Jsoup.parse(answer.asString())
                .select("main a[href~=/desk/briefings/\\d+$]")
                .attr("href");
        return Long.parseLong(link.replaceAll("\\D", ""));
    }

    /** Presses the button as the page offers it, or sends what the page does not offer. */
    private static void press(Browser browser, long id, String transition, int expected) {
        var page = browser.page("/desk/briefings/" + id);
        var version = page.select("input[name=version]").first();
        browser.post(
                        "/desk/briefings/" + id + "/transitions",
                        "transition",
                        transition,
                        "version",
                        version == null ? "0" : version.val())
                .then()
                .statusCode(expected);
    }

    private static void everyWordIsThere(byte[] seed, String page) {
        new String(seed, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("^.* UTC 2026: Headline: ", "").replaceFirst("^- ", ""))
                .filter(line -> !line.isBlank() && !line.matches("[A-Z][A-Za-z ]+:"))
                .flatMap(line -> line.matches("[A-Z][A-Za-z ]+: .*")
                        ? List.of(line.split(": ", 2)).stream()
                        : List.of(line).stream())
                .forEach(words -> assertTrue(page.contains(words), words));
    }

    private static byte[] seed() throws IOException {
        try (var stream = SeedJourneyTest.class.getResourceAsStream("/seeds/briefing-2026-02-04.txt")) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }
}
