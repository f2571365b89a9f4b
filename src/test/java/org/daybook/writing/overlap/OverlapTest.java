package org.daybook.writing.overlap;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A writer is told what their words share with others, and of nothing that they may not see. */
@QuarkusTest
class OverlapTest {

    private static final Random RANDOM = new Random(20_261_124);

    private Browser ada;
    private Browser edith;

    @BeforeEach
    void signIn() {
        ada = Browser.of(Cast.ADA);
        edith = Browser.of(Cast.EDITH);
    }

    @Test
    void whatIsPublishedIsToldOnEveryPageWithTheShareAndBothTexts() {
        var words = words(100);
        var live = Given.liveBy(Cast.WENDELL, Cast.EDITH, story(words));
        var draft = Given.draftBy(Cast.ADA, story(firstSixty(words) + " " + words(40)));
        var title = Given.copyOf(live).headline();
        for (var page : List.of("/desk/briefings/" + draft, "/desk/briefings/" + draft + "/edit")) {
            var told = ada.page(page).select(".alike li").text();
            assertTrue(
                    told.contains("The story shares 60 % of its words with ‘" + title + "’ (published "), page + told);
        }
        var both = ada.page("/desk/briefings/" + draft)
                .select(".alike a:contains(See both)")
                .attr("href");
        var marks = ada.page(both).select(".sides mark");
        assertEquals(List.of(firstSixty(words), firstSixty(words)), marks.eachText());
    }

    @Test
    void aScriptAsksForWhatIsTyped() {
        var words = words(60);
        var live = Given.liveBy(Cast.WENDELL, Cast.EDITH, story(words));
        var draft = Given.draftBy(Cast.ADA);
        for (var place : List.of("/desk/overlaps", "/desk/briefings/" + draft + "/overlaps")) {
            var answer = ada.post(place, "headline", "x", "story", words);
            answer.then().statusCode(200);
            assertTrue(
                    Jsoup.parse(answer.asString())
                            .select("li")
                            .text()
                            .contains(Given.copyOf(live).headline()),
                    place);
        }
        assertEquals(0, told(ada, "/desk/overlaps", words(60)));
        assertEquals(
                404,
                ada.post("/desk/briefings/" + Given.draftBy(Cast.WENDELL) + "/overlaps", "story", words)
                        .statusCode());
    }

    @Test
    void nobodyIsToldOfUnpublishedWordsThatTheyMayNotSee() {
        var words = words(80);
        var hidden = Given.draftBy(Cast.WENDELL, story(words));
        assertEquals(0, told(ada, "/desk/overlaps", words));
        assertEquals(1, told(edith, "/desk/overlaps", words), "editors see what is in work");
        assertEquals(1, told(Browser.of(Cast.WENDELL), "/desk/overlaps", words), "and everybody their own");
        var draft = Given.draftBy(Cast.ADA, story(words));
        assertEquals(404, ada.get(both(draft, hidden, false)).statusCode());
        assertEquals(404, ada.get(both(draft, hidden, true)).statusCode());
        assertEquals(200, edith.get(both(draft, hidden, false)).statusCode());
        assertEquals(
                404,
                edith.get(both(draft, hidden, false).replace("STORY", "NONE")).statusCode());
    }

    @Test
    void theNewWordsOfALiveBriefingAreNotToldBeforeTheyArePublished() {
        var before = words(80);
        var after = words(80);
        var live = Given.liveBy(Cast.WENDELL, Cast.EDITH, story(before));
        Given.move(live, Transition.REOPEN, Cast.WENDELL, Said.nothing());
        Given.write(live, Cast.WENDELL, story(after).withSlug(Given.copyOf(live).slug()));
        assertEquals(1, told(ada, "/desk/overlaps", before));
        assertEquals(0, told(ada, "/desk/overlaps", after));
        assertEquals(1, told(edith, "/desk/overlaps", after));
        var draft = Given.draftBy(Cast.ADA, story(before));
        assertTrue(!ada.page(both(draft, live, true)).text().contains(after));
        assertEquals(404, ada.get(both(draft, live, false)).statusCode());
        Given.move(live, Transition.SUBMIT, Cast.WENDELL, Said.nothing());
        Given.move(live, Transition.APPROVE, Cast.EDITH, Said.nothing());
        Given.move(live, Transition.PUBLISH, Cast.EDITH, Said.edition(EditionKind.UPDATE, "New words."));
        assertEquals(1, told(ada, "/desk/overlaps", after));
    }

    @Test
    void spikedAndKilledAreToldToNobody() {
        var spiked = words(80);
        Given.move(Given.draftBy(Cast.WENDELL, story(spiked)), Transition.SPIKE, Cast.EDITH, Said.note("No."));
        assertEquals(0, told(edith, "/desk/overlaps", spiked));
        var killed = words(80);
        var id = Given.liveBy(Cast.WENDELL, Cast.EDITH, story(killed));
        Given.move(id, Transition.KILL, Cast.ANSEL, Said.publicly("Not ours."));
        assertEquals(0, told(edith, "/desk/overlaps", killed));
        assertEquals(0, told(ada, "/desk/overlaps", killed));
    }

    @Test
    void aSectionIsComparedWithTheSameSectionAndShortOnesAreNot() {
        var words = words(80);
        var brief = words(39);
        Given.liveBy(Cast.WENDELL, Cast.EDITH, story(words));
        Given.liveBy(Cast.WENDELL, Cast.EDITH, story(brief));
        assertEquals(0, told(edith, "/desk/overlaps", brief));
        var answer = edith.post("/desk/overlaps", "analysis", words);
        assertEquals(0, Jsoup.parse(answer.asString()).select("li").size());
        var nothing = Jsoup.parse(edith.post("/desk/overlaps").asString());
        assertEquals(0, nothing.select("li").size());
    }

    @Test
    void aSetPhraseOfManyBriefingsDoesNotMakeTheLookUpLong() {
        var phrase = words(60);
        for (int i = 0; i < 30; i++) {
            Given.draftBy(Cast.WENDELL, story(phrase));
        }
        var most = QuarkusTransaction.requiringNew().call(() -> (Long) Briefing.getEntityManager()
                .createNativeQuery(
                        "select max(c) from (select count(*) as c from shingle group by hash) counted", Long.class)
                .getSingleResult());
        assertTrue(most <= 24, "at most 24 for each: " + most);
        assertEquals(5, told(edith, "/desk/overlaps", phrase));
    }

    @Test
    void hugeAndStrangeTextIsTaken() {
        var huge = words(20_000);
        var id = Given.draftBy(Cast.WENDELL, story(huge));
        assertEquals(1, told(edith, "/desk/overlaps", huge));
        assertEquals(0, told(edith, "/desk/overlaps", "🚢 ".repeat(200) + "\u202e".repeat(50)));
        assertEquals(0, told(edith, "/desk/overlaps", "> * [x](".repeat(10_000)));
        Given.write(id, Cast.WENDELL, story("").withSlug(Given.copyOf(id).slug()));
        assertEquals(0, told(edith, "/desk/overlaps", huge), "what is gone is not told");
    }

    private static int told(Browser who, String place, String story) {
        var answer = who.post(place, "story", story);
        assertEquals(200, answer.statusCode());
        return Jsoup.parse(answer.asString()).select("li").size();
    }

    private static String both(long id, long other, boolean live) {
        return "/desk/briefings/" + id + "/overlaps/" + other + "/STORY?live=" + live;
    }

    private static String firstSixty(String words) {
        return IntStream.range(0, 60).mapToObj(i -> words.split(" ")[i]).collect(Collectors.joining(" "));
    }

    private static String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(any -> "w" + Long.toString(RANDOM.nextLong(1L << 40), 36))
                .collect(Collectors.joining(" "));
    }

    private static Copy story(String text) {
        var usual = Given.copy(Given.headline());
        return new Copy(
                usual.headline(),
                "",
                usual.standfirst(),
                "",
                List.of(
                        new Prose(SectionKind.STORY, text),
                        usual.keyPoints(),
                        usual.analysis(),
                        usual.takeaways(),
                        new LabelledPoints(
                                SectionKind.IMPACT, "", usual.impact().points())),
                usual.topics());
    }
}
