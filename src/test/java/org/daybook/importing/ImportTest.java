package org.daybook.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Random;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Standing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class ImportTest {

    @Test
    void aFileBecomesADraftAndComesOutByteForByte() {
        var file = file("Draft " + Given.headline());
        var id = imported(upload(Browser.of(Cast.EDITH), "draft", file));
        assertEquals(Stage.DRAFT, Given.of(id, briefing -> briefing.stage));
        assertArrayEquals(
                file,
                Browser.of(Cast.EDITH).get("/desk/briefings/" + id + "/export").asByteArray());
    }

    @Test
    void whoeverBroughtTheFileCannotApproveIt() {
        var id = imported(upload(Browser.of(Cast.EDITH), "draft", file("Own " + Given.headline())));
        var edith = Browser.of(Cast.EDITH);
        move(edith, id, "SUBMIT").then().statusCode(303);
        move(edith, id, "APPROVE").then().statusCode(409);
        move(Browser.of(Cast.EMIL), id, "APPROVE").then().statusCode(303);
    }

    @Test
    void aSecondImportChangesNothingAndSaysSo() {
        var file = file("Twice " + Given.headline());
        var id = imported(upload(Browser.of(Cast.EDITH), "draft", file));
        var version = Given.of(id, briefing -> briefing.version);
        var briefings = count();
        upload(Browser.of(Cast.EDITH), "draft", file)
                .then()
                .statusCode(200)
                .body(containsString("Unchanged"))
                .body(containsString("nothing changed"));
        assertEquals(briefings, count());
        assertEquals(version, Given.of(id, briefing -> briefing.version));
    }

    @Test
    void newWordsInAFileReplaceADraftThatNobodyHasTouchedAndKeepItsPoints() {
        var headline = "Again " + Given.headline();
        var id = imported(upload(Browser.of(Cast.EDITH), "draft", file(headline)));
        var before = Given.copyOf(id).keyPoints().points();
        var changed =
                new String(file(headline), StandardCharsets.UTF_8).replace("- Second fact.", "- Second fact, mended.");
        upload(Browser.of(Cast.EDITH), "draft", changed.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body(containsString("Updated"));
        var after = Given.copyOf(id).keyPoints().points();
        assertEquals(before.get(0), after.get(0));
        assertEquals("Second fact, mended.", after.get(1).text());
    }

    @Test
    void newWordsInAFileAreMergedWithWhatWasEditedHere() {
        var headline = "Merged " + Given.headline();
        var id = imported(upload(Browser.of(Cast.EDITH), "draft", file(headline)));
        var before = Given.copyOf(id).keyPoints().points();
        edited(id, "A judgement of Emil's.");
        var changed = new String(file(headline), StandardCharsets.UTF_8)
                .replace("- First fact.", "- New fact.\n- First fact.");
        upload(Browser.of(Cast.EDITH), "draft", changed.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body(containsString("merged with what Emil Novak edited here since: Critical analysis"));
        var copy = Given.copyOf(id);
        assertEquals("A judgement of Emil's.", copy.analysis().text());
        assertEquals(before, copy.keyPoints().points().subList(1, 3));
        var again = changed.replace("- New fact.", "- Newest fact.");
        upload(Browser.of(Cast.EDITH), "draft", again.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200);
        assertEquals("A judgement of Emil's.", Given.copyOf(id).analysis().text());
        assertEquals(
                "Newest fact.", Given.copyOf(id).keyPoints().points().get(0).text());
    }

    @Test
    void whereTheSameWordsWereEditedHereTheFileIsRejectedAndThePlacesAreNamed() {
        var headline = "Contested " + Given.headline();
        var id = imported(upload(Browser.of(Cast.EDITH), "draft", file(headline)));
        edited(id, "A judgement of Emil's.");
        var copy = Given.copyOf(id);
        var changed =
                new String(file(headline), StandardCharsets.UTF_8).replace("A judgement.", "A judgement of the file.");
        upload(Browser.of(Cast.EDITH), "draft", changed.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body(containsString("has moved on since"))
                .body(containsString("Critical analysis: here “A judgement of Emil’s".replace("’", "&#39;")));
        assertEquals(copy, Given.copyOf(id));
    }

    @Test
    void whoeverBroughtInWordsThatAreContestedIsLedToThePageThatAsks() {
        var headline = "Asked " + Given.headline();
        var edith = Browser.of(Cast.EDITH);
        var id = imported(upload(edith, "draft", file(headline)));
        edited(id, "A judgement of Emil's.");
        var changed =
                new String(file(headline), StandardCharsets.UTF_8).replace("A judgement.", "A judgement of the file.");
        var answer = upload(edith, "draft", changed.getBytes(StandardCharsets.UTF_8));
        var path = Jsoup.parse(answer.asString())
                .select("main a[href*='edit?working=']")
                .attr("href");
        var form = edith.page(path).select("form#briefing");
        assertEquals("A judgement of the file.", form.select("[name=analysis]").val());
        var fields = form.select("input[type=hidden], textarea, input[type=text]").stream()
                .filter(field -> !field.attr("name").equals(Browser.TOKEN))
                .flatMap(field -> java.util.stream.Stream.of(field.attr("name"), field.val()))
                .toArray(String[]::new);
        edith.post("/desk/briefings/" + id + "/edit", fields)
                .then()
                .statusCode(409)
                .body(containsString("A judgement of "));
    }

    private static void edited(long id, String judgement) {
        Cast.EMIL.join();
        var copy = Given.copyOf(id);
        var sections = new ArrayList<>(copy.sections());
        sections.add(new Prose(SectionKind.ANALYSIS, judgement));
        Given.write(id, Cast.EMIL, copy.withSections(sections));
    }

    @Test
    void aDryRunStoresNothing() {
        var briefings = count();
        var edith = Browser.of(Cast.EDITH);
        edith.request()
                .multiPart(Browser.TOKEN, edith.token())
                .multiPart("as", "draft")
                .multiPart("dryRun", "true")
                .multiPart("files", "dry.txt", file("Dry " + Given.headline()), "text/plain")
                .post("/desk/imports")
                .then()
                .statusCode(200)
                .body(containsString("Imported"));
        assertEquals(briefings, count());
    }

    @Test
    void aBadFileNeverStopsTheOthersAndItsLinesAreNamed() {
        var good = "Good " + Given.headline();
        var edith = Browser.of(Cast.EDITH);
        var noise = new byte[4_000];
        new Random(7).nextBytes(noise);
        var answer = edith.request()
                .multiPart(Browser.TOKEN, edith.token())
                .multiPart("as", "draft")
                .multiPart("files", "noise.txt", noise, "text/plain")
                .multiPart(
                        "files",
                        "bad.txt",
                        "no date here\nThe Story:\nWords.".getBytes(StandardCharsets.UTF_8),
                        "text/plain")
                .multiPart("files", "good.txt", file(good), "text/plain")
                .post("/desk/imports");
        answer.then().statusCode(200).body(containsString("noise.txt")).body(containsString("bad.txt"));
        var page = Jsoup.parse(answer.asString());
        assertTrue(page.text().toLowerCase(java.util.Locale.ROOT).contains("line 1"), page.text());
        assertEquals(good, Given.of(imported(answer), briefing -> briefing.headline));
    }

    @Test
    void randomBytesAreRefusedInPlainWords() {
        var noise = new byte[50_000];
        new Random(3).nextBytes(noise);
        var briefings = count();
        upload(Browser.of(Cast.EDITH), "draft", noise).then().statusCode(422).body(containsString("Rejected"));
        upload(Browser.of(Cast.EDITH), "draft", new byte[0]).then().statusCode(422);
        upload(Browser.of(Cast.EDITH), "draft", new byte[1_100_000])
                .then()
                .statusCode(422)
                .body(containsString("1 MiB"));
        assertEquals(briefings, count());
    }

    @Test
    void onlyEditorsImportAndOnlyAdminsBringInAsPublished() {
        Browser.of(Cast.ADA).get("/desk/imports").then().statusCode(403);
        upload(Browser.of(Cast.ADA), "draft", file("No " + Given.headline()))
                .then()
                .statusCode(403);
        upload(Browser.of(Cast.EDITH), "published", file("No " + Given.headline()))
                .then()
                .statusCode(403)
                .body(containsString("Only admins"));
        var headline = "Brought in " + Given.headline();
        var id = imported(upload(Browser.of(Cast.ANSEL), "published", file(headline)));
        assertEquals(Standing.LIVE, Given.of(id, briefing -> briefing.standing));
        assertEquals(
                "2026-02-04", Given.of(id, briefing -> briefing.publishedOn).toString());
        Browser.anonymous().get("/archive/2026/02/04").then().statusCode(200).body(containsString(headline));
    }

    @Test
    void anIncompleteFileCanBeADraftButNotPublished() {
        var words = "\nWed Feb 04 18:54:15 UTC 2026: Headline: Bare " + Given.headline() + "\nThe Story:\nWords.";
        upload(Browser.of(Cast.ANSEL), "published", words.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body(containsString("Critical analysis is empty."));
        upload(Browser.of(Cast.ANSEL), "draft", words.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200);
    }

    @Test
    void aFileNameIsNeverMoreThanAName() {
        var edith = Browser.of(Cast.EDITH);
        edith.request()
                .multiPart(Browser.TOKEN, edith.token())
                .multiPart("as", "draft")
                .multiPart("files", "../../etc/<b>passwd.txt", file("Name " + Given.headline()), "text/plain")
                .post("/desk/imports")
                .then()
                .statusCode(200)
                .body(not(containsString("../")))
                .body(not(containsString("<b>passwd")));
    }

    private static Response upload(Browser browser, String as, byte[] file) {
        return browser.request()
                .multiPart(Browser.TOKEN, browser.token())
                .multiPart("as", as)
                .multiPart("files", "briefing.txt", file, "text/plain")
                .post("/desk/imports");
    }

    private static long imported(Response answer) {
        answer.then().statusCode(200);
        var link = Jsoup.parse(answer.asString())
                .select("main a[href~=/desk/briefings/\\d+$]")
                .attr("href");
        return Long.parseLong(link.replaceAll("\\D", ""));
    }

    private static Response move(Browser browser, long id, String transition) {
        return browser.post(
                "/desk/briefings/" + id + "/transitions", "transition", transition, "version", Given.version(id));
    }

    private static long count() {
        return QuarkusTransaction.requiringNew().call(() -> Briefing.count());
    }

    static byte[] file(String headline) {
        return String.join(
                        "\n",
                        "",
                        "Wed Feb 04 18:54:15 UTC 2026: Headline: " + headline,
                        "The Story:",
                        "One paragraph.",
                        "Another.",
                        "Key Points:",
                        "- First fact.",
                        "- Second fact.",
                        "Critical Analysis:",
                        "A judgement.",
                        "Key Takeaways:",
                        "- Remember this.",
                        "Impact Analysis:",
                        "It could lead to:",
                        "- Trade: More of it.")
                .getBytes(StandardCharsets.UTF_8);
    }
}
