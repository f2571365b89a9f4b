package org.daybook.history;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.Together;
import org.daybook.briefing.Revision;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.workflow.Said;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Transition;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.daybook.history.HistoryTest.with;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A draft of Ada's of which she has changed the story and the analysis. */
@QuarkusTest
class RestoreTest {

    private long id;
    private String history;
    private Browser ada;
    private Copy first;

    @BeforeEach
    void twoRevisions() {
        id = Given.draftBy(Cast.ADA);
        history = "/desk/briefings/" + id + "/history";
        ada = Browser.of(Cast.ADA);
        first = Given.copyOf(id);
        Given.write(
                id,
                Cast.ADA,
                with(
                        with(first, new Prose(SectionKind.STORY, "Told anew.")),
                        new Prose(SectionKind.ANALYSIS, "Thought anew.")));
    }

    @Test
    void aRevisionComesBackAsANewOneWithItsPoints() {
        restore(ada, 1).then().statusCode(303);
        assertEquals(first, Given.copyOf(id));
        assertEquals(3, Given.revisions(id));
        var row = ada.page(history).select("#revision-3").text();
        assertTrue(row.contains("Restored from revision 1 2 changes"), row);
        assertEquals(Revision.Reason.RESTORED, Given.of(id, briefing -> briefing.latest().reason));
        ada.get("/desk/briefings/" + id).then().body(containsString("Revision 3, from revision 1"));
        ada.get(history + "/2...3").then().statusCode(200).body(containsString("<del>Told anew</del>"));
    }

    @Test
    void oneSectionComesBackAlone() {
        restore(ada, 1, "section", "story").then().statusCode(303);
        assertEquals(first.story(), Given.copyOf(id).story());
        assertEquals("Thought anew.", Given.copyOf(id).analysis().text());
        restore(ada, 1, "section", "nonsense").then().statusCode(404);
        assertEquals(
                2, ada.page(history + "/1...2").select("input[name=section]").size());
    }

    @Test
    void whatIsNewerThanThePageIsToldFirstAndStays() {
        var version = Given.version(id);
        var revision = String.valueOf(Given.revisions(id));
        Cast.EDITH.join();
        Given.write(id, Cast.EDITH, with(Given.copyOf(id), new Prose(SectionKind.STORY, "Edith tells it so.")));
        var asked = ada.post(history + "/1/restore", "version", version, "revision", revision);
        asked.then().statusCode(409).body(containsString("Revision 3 by Edith Marsh"));
        assertEquals("Edith tells it so.", Given.copyOf(id).story().text());
        var form = Jsoup.parse(asked.asString()).select("main form");
        assertTrue(form.text().contains("Restore revision 1 all the same"));
        ada.post(
                        form.attr("action"),
                        "version",
                        form.select("[name=version]").val(),
                        "revision",
                        form.select("[name=revision]").val(),
                        "section",
                        form.select("[name=section]").val())
                .then()
                .statusCode(303);
        assertEquals(first, Given.copyOf(id));
        ada.get(history + "/3...4").then().statusCode(200).body(containsString("<del>Edith tells it so</del>"));
        ada.post(history + "/1/restore").then().statusCode(409);
    }

    @Test
    void twoClicksRestoreOnce() throws Exception {
        var version = Given.version(id);
        var answers =
                Together.answers(4, () -> ada.copy().post(history + "/1/restore", "version", version, "revision", "2"));
        assertEquals(303, answers.get(0));
        assertEquals(3, Given.revisions(id));
        restore(ada, 3).then().statusCode(303);
        assertEquals(3, Given.revisions(id));
        assertTrue(ada.page(history).select("[role=status]").text().contains("Nothing had changed"));
    }

    @Test
    void aFormOpenedBeforeIsMergedAfterIt() {
        var edith = Browser.of(Cast.EDITH);
        var path = "/desk/briefings/" + id + "/edit";
        var page = edith.page(path);
        restore(ada, 1, "section", "story").then().statusCode(303);
        edith.post(
                        path,
                        "version",
                        page.select("[name=version]").val(),
                        "revision",
                        page.select("[name=revision]").val(),
                        "headline",
                        page.select("[name=headline]").val(),
                        "slug",
                        page.select("[name=slug]").val(),
                        "story",
                        page.select("[name=story]").val(),
                        "analysis",
                        "Edith judges it so.")
                .then()
                .statusCode(303);
        assertEquals(first.story(), Given.copyOf(id).story());
        assertEquals("Edith judges it so.", Given.copyOf(id).analysis().text());
    }

    @Test
    void whoMayNotWriteMayNotRestore() {
        restore(Browser.of(Cast.WENDELL), 1).then().statusCode(404);
        restore(ada, 9).then().statusCode(404);
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        restore(ada, 1).then().statusCode(409).body(containsString("in review. Recall it"));
        assertEquals(0, ada.page(history).select("form[action$=restore]").size());
        assertEquals(2, Given.revisions(id));
    }

    @Test
    void whoRestoresApprovedWordsPutsThemBackInReviewAndCannotApproveThem() {
        Given.move(id, Transition.SUBMIT, Cast.ADA, Said.nothing());
        Given.move(id, Transition.APPROVE, Cast.EDITH, Said.nothing());
        var edith = Browser.of(Cast.EDITH);
        restore(edith, 1).then().statusCode(303);
        assertEquals(Stage.IN_REVIEW, Given.of(id, briefing -> briefing.stage));
        edith.post("/desk/briefings/" + id + "/transitions", "transition", "APPROVE", "version", Given.version(id))
                .then()
                .statusCode(409);
    }

    @Test
    void anAddressThatAnotherBriefingHasByNowStaysWhereItIs() {
        var old = first.slug();
        Given.write(id, Cast.ADA, Given.copyOf(id).withSlug("elsewhere-" + System.nanoTime()));
        var now = Given.copyOf(id).slug();
        Given.draftBy(Cast.WENDELL, Given.copy(Given.headline()).withSlug(old));
        restore(ada, 1).then().statusCode(303);
        assertEquals(first.withSlug(now), Given.copyOf(id));
    }

    private Response restore(Browser browser, int revision, String... more) {
        var fields = new java.util.ArrayList<>(
                java.util.List.of("version", Given.version(id), "revision", String.valueOf(Given.revisions(id))));
        fields.addAll(java.util.List.of(more));
        return browser.post(history + "/" + revision + "/restore", fields.toArray(String[]::new));
    }
}
