package org.daybook.writing;

import java.util.Map;
import java.util.Set;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.Revision;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.daybook.writing.Form.edit;
import static org.daybook.writing.Form.values;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Ada and Edith have both changed the same key point and the same judgement; Edith has also told the story anew. */
@QuarkusTest
class ConflictTest {

    private long id;
    private String point;
    private Browser ada;
    private Browser edith;
    private Response asked;
    private Map<String, String> fields;

    @BeforeEach
    void bothSave() {
        id = Given.draftBy(Cast.ADA);
        point = Given.copyOf(id).keyPoints().points().get(0).id();
        ada = Browser.of(Cast.ADA);
        edith = Browser.of(Cast.EDITH);
        var mine = Form.fields(ada.page(edit(id)));
        edithSaves("story", "Edith tells it so.", "keyPoints#0", "The channel is ten metres deep.");
        edithSaves("analysis", "The port has bought itself twenty years.");
        mine.put("keyPoints#0", "The channel is eleven metres deep.");
        mine.put("analysis", "The port has bought itself thirty years. 🚢 שלום");
        mine.put("standfirst", "Ada sums it up.");
        asked = ada.post(edit(id), Form.sent(mine));
        fields = Form.asking(asked);
    }

    @Test
    void thePageTellsWhoSavedWhatMergedAndWhatIsContested() {
        asked.then().statusCode(409);
        var page = Jsoup.parse(asked.asString());
        assertEquals(2, page.select("#meanwhile + ul li").size());
        assertTrue(page.select(".meanwhile").text().contains("by Edith Marsh"), page.text());
        assertTrue(page.select(".meanwhile").text().contains("Merged by itself: The story"), page.text());
        var versions = page.select("#question-keyPoints-" + point + " .versions > section");
        assertEquals(
                "As it was The channel is nine metres deep.", versions.get(0).text());
        assertEquals("ten", versions.get(1).select("ins").text());
        assertEquals("nine", versions.get(1).select("del").text());
        assertEquals("eleven", versions.get(2).select("ins").text());
        assertEquals(
                "The channel is eleven metres deep.",
                page.select("#edited-keyPoints-" + point).val());
        assertEquals(
                "The port has bought itself thirty years. 🚢 שלום",
                page.select("#edited-analysis").val());
        assertEquals(0, page.select("[checked]").size());
        assertEquals(3, Given.revisions(id));
    }

    @Test
    void eachConflictIsAnsweredInItsOwnWay() {
        answer("keyPoints-" + point, "both", "analysis", "theirs").then().statusCode(303);
        var copy = Given.copyOf(id);
        assertEquals(
                "The channel is eleven metres deep.",
                copy.keyPoints().points().get(0).text());
        assertEquals(point, copy.keyPoints().points().get(0).id());
        assertEquals(
                "The channel is ten metres deep.",
                copy.keyPoints().points().get(1).text());
        assertEquals("The port has bought itself twenty years.", copy.analysis().text());
        assertEquals("Edith tells it so.", copy.story().text());
        assertEquals("Ada sums it up.", copy.standfirst());
        assertEquals(Revision.Reason.MERGED, Given.of(id, briefing -> briefing.latest().reason));
        var said = ada.page(edit(id)).select("[role=status]").text();
        assertTrue(said.contains("together with what Edith Marsh saved meanwhile: The story"), said);
    }

    @Test
    void mineAndWordsTypedAnewAreTakenToo() {
        fields.put("edited-keyPoints-" + point, "The channel is\nten or eleven metres deep.");
        answer("keyPoints-" + point, "edited", "analysis", "mine").then().statusCode(303);
        var copy = Given.copyOf(id);
        assertEquals(
                "The channel is ten or eleven metres deep.",
                copy.keyPoints().points().get(0).text());
        assertEquals(
                "The port has bought itself thirty years. 🚢 שלום",
                copy.analysis().text());
    }

    @Test
    void whatIsNotAnsweredIsAskedAgainAndAllAnswersAreKept() {
        fields.put("edited-analysis", "Typed, not chosen.");
        var again = answer("keyPoints-" + point, "theirs");
        again.then().statusCode(422);
        var page = Jsoup.parse(again.asString());
        assertEquals("#answer-analysis", page.select("[role=alert] a").attr("href"));
        assertEquals(
                Set.of("answer-analysis-error"),
                Set.copyOf(page.select("#question-analysis").eachAttr("aria-describedby")));
        assertEquals(
                "theirs",
                page.select("[name=answer-keyPoints-" + point + "][checked]").val());
        assertEquals("Typed, not chosen.", page.select("#edited-analysis").val());
        fields = Form.asking(again);
        answer("keyPoints-" + point, "theirs", "analysis", "nonsense").then().statusCode(422);
        answer("keyPoints-" + point, "theirs", "analysis", "mine").then().statusCode(303);
    }

    @Test
    void sentTwiceItIsSavedOnce() {
        answer("keyPoints-" + point, "both", "analysis", "both").then().statusCode(303);
        var revisions = Given.revisions(id);
        var copy = Given.copyOf(id);
        answer("keyPoints-" + point, "both", "analysis", "both").then().statusCode(303);
        assertEquals(revisions, Given.revisions(id));
        assertEquals(copy, Given.copyOf(id));
    }

    @Test
    void whatTheyChangedAgainMeanwhileIsAskedAgainAndTheOtherAnswersStand() {
        edithSaves("keyPoints#0", "The channel is twelve metres deep.");
        var again = answer("keyPoints-" + point, "mine", "analysis", "mine");
        again.then().statusCode(409);
        var page = Jsoup.parse(again.asString());
        assertEquals(1, page.select(".question").size());
        assertTrue(page.select(".question").text().contains("twelve"), page.text());
        assertEquals(
                "The port has bought itself thirty years. 🚢 שלום",
                page.select("[name=analysis]").val());
        fields = Form.asking(again);
        answer("keyPoints-" + point, "both").then().statusCode(303);
        var copy = Given.copyOf(id);
        assertEquals(
                "The port has bought itself thirty years. 🚢 שלום",
                copy.analysis().text());
        assertEquals(
                "The channel is twelve metres deep.",
                copy.keyPoints().points().get(1).text());
        assertEquals("Edith tells it so.", copy.story().text());
    }

    @Test
    void whatTheyChangedElsewhereMeanwhileIsMergedWithoutAsking() {
        edithSaves("takeaways#0", "The largest ships can call.");
        answer("keyPoints-" + point, "mine", "analysis", "both").then().statusCode(303);
        var copy = Given.copyOf(id);
        assertEquals(
                "The largest ships can call.", copy.takeaways().points().get(0).text());
        assertEquals(
                "The channel is eleven metres deep.",
                copy.keyPoints().points().get(0).text());
    }

    @Test
    void wordsThatDoNotFitComeBackInTheFormWithAllTheRest() {
        fields.put("edited-keyPoints-" + point, "x".repeat(2_001));
        var answer = answer("keyPoints-" + point, "edited", "analysis", "mine");
        answer.then().statusCode(422).body(containsString("Key point 1 is too long"));
        var page = Jsoup.parse(answer.asString());
        assertEquals("x".repeat(2_001), page.select("#keyPoints-1").val());
        assertEquals("Edith tells it so.", page.select("#story").val());
        assertEquals(
                "The port has bought itself thirty years. 🚢 שלום",
                page.select("#analysis").val());
        var mended = Form.fields(page);
        mended.put("keyPoints#0", "It fits now.");
        ada.post(edit(id), Form.sent(mended)).then().statusCode(303);
        assertEquals(
                "It fits now.", Given.copyOf(id).keyPoints().points().get(0).text());
    }

    @Test
    void ifTheSessionEndsTheAnswersWaitForTheSignIn() {
        ada.forgetSession();
        fields.put("edited-analysis", "Typed anew <b>&amp;\n\nand more.");
        var door = answer("keyPoints-" + point, "both", "analysis", "edited");
        door.then().statusCode(401).body(not(containsString("ten metres")));
        fields = Form.asking(door);
        fields.put("username", "ada");
        fields.put("password", Cast.PASSWORD);
        answer().then().statusCode(303);
        assertEquals(
                "Typed anew <b>&amp;\n\nand more.", Given.copyOf(id).analysis().text());
        assertEquals(3, Given.copyOf(id).keyPoints().points().size());
    }

    @Test
    void ifItWasSubmittedMeanwhileTheReasonIsToldAndNothingIsLost() {
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        fields.put("edited-analysis", "Typed anew.");
        var answer = answer("keyPoints-" + point, "both", "analysis", "edited");
        answer.then().statusCode(409).body(containsString("in review"));
        var page = Jsoup.parse(answer.asString());
        assertEquals("Typed anew.", page.select("#edited-analysis").val());
        assertEquals(
                "both",
                page.select("[name=answer-keyPoints-" + point + "][checked]").val());
        Given.move(id, Transition.RECALL, Cast.ADA, Said.nothing());
        fields = Form.asking(answer);
        fields.put("edited-analysis", "Typed anew.");
        answer("keyPoints-" + point, "both", "analysis", "edited").then().statusCode(303);
    }

    @Test
    void theWayBackToTheFormKeepsTheText() {
        fields.put("do", "write");
        var page = Form.form(answer());
        assertEquals(
                "The port has bought itself thirty years. 🚢 שלום",
                page.select("#analysis").val());
        ada.post(edit(id), Form.sent(Form.fields(page))).then().statusCode(409);
    }

    @Test
    void othersAndMadeUpAnswersGetNowhere() {
        Browser.of(Cast.WENDELL).post(edit(id), Form.sent(fields)).then().statusCode(404);
        fields.keySet().removeIf(name -> name.startsWith("theirs#"));
        fields.put("theirs", "999999999");
        answer("keyPoints-p999", "mine", "story", "theirs").then().statusCode(409);
        fields.put("theirs", "-1");
        answer().then().statusCode(409);
    }

    @Test
    void aRemovedPointIsKeptOrRemoved() {
        id = Given.draftBy(Cast.ADA);
        var mine = Form.fields(ada.page(edit(id)));
        edithSaves("takeaways#0", "The largest ships can call.");
        mine.remove("takeaways#0");
        mine.remove("takeawayIds#0");
        asked = ada.post(edit(id), Form.sent(mine));
        asked.then().statusCode(409).body(containsString("Removed"));
        Document page = Jsoup.parse(asked.asString());
        assertFalse(values(page, ".question input[type=radio]").contains("both"));
        fields = Form.asking(asked);
        var key = page.select(".question").attr("id").substring("question-".length());
        answer(key, "mine").then().statusCode(303);
        assertTrue(Given.copyOf(id).section(SectionKind.TAKEAWAYS).isEmpty());
    }

    private void edithSaves(String... changed) {
        var form = Form.fields(edith.page(edit(id)));
        for (int i = 0; i < changed.length; i += 2) {
            form.put(changed[i], changed[i + 1]);
        }
        edith.post(edit(id), Form.sent(form)).then().statusCode(303);
    }

    private Response answer(String... answers) {
        for (int i = 0; i < answers.length; i += 2) {
            fields.put("answer-" + answers[i], answers[i + 1]);
        }
        return ada.post(edit(id), Form.sent(fields));
    }
}
