package org.daybook.settings.eyes;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.copy.Slug;
import org.daybook.log.LogEntry;
import org.daybook.workflow.Refused;
import org.daybook.workflow.Said;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Transition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An admin may find one pair of eyes enough for a topic. */
@QuarkusTest
class FourEyesTest {

    private static final String PAGE = "/desk/settings/four-eyes";

    private final String topic = "Weather " + Long.toString(System.nanoTime(), 36);

    @Test
    void underSuchATopicWhoeverWroteMayApproveAndTheLogSaysSo() {
        turn("off");
        var id = inReview(List.of(topic));
        Given.move(id, Transition.APPROVE, Cast.EDITH, Said.nothing());
        assertEquals(Stage.APPROVED, Given.of(id, briefing -> briefing.stage));
        var entry =
                QuarkusTransaction.requiringNew().call(() -> LogEntry.of(id, 1).get(0));
        assertEquals("Own words too: one pair of eyes is enough for " + topic, entry.note);
        Given.move(id, Transition.PUBLISH, Cast.EDITH, Said.nothing());
    }

    @Test
    void anotherTopicBesideItAsksForFour() {
        turn("off");
        var id = inReview(List.of(topic, "Harbour"));
        assertThrows(Refused.class, () -> Given.move(id, Transition.APPROVE, Cast.EDITH, Said.nothing()));
        var without = inReview(List.of());
        assertThrows(Refused.class, () -> Given.move(without, Transition.APPROVE, Cast.EDITH, Said.nothing()));
    }

    @Test
    void theSwitchIsLoggedBothWaysAndHoldsAtOnce() {
        turn("off");
        var admin = Browser.of(Cast.ANSEL);
        var row = admin.page(PAGE).select("section:has(#lone) tr:contains(" + topic + ")");
        assertTrue(row.text().contains("Ansel Brandt"));
        var id = inReview(List.of(topic));
        turn("on");
        assertThrows(Refused.class, () -> Given.move(id, Transition.APPROVE, Cast.EDITH, Said.nothing()));
        var log = admin.page("/desk/log").text();
        assertTrue(log.contains("let one pair of eyes do for the topic " + topic));
        assertTrue(log.contains("asked for four eyes again on the topic " + topic));
    }

    @Test
    void onlyAdminsSwitch() {
        use();
        var path = PAGE + "/" + Slug.ofName(topic) + "/off";
        for (var who : List.of(Cast.EDITH, Cast.ADA)) {
            Browser.of(who).get(PAGE).then().statusCode(403);
            Browser.of(who).post(path).then().statusCode(403);
        }
        Browser.of(Cast.ANSEL).post(PAGE + "/no-such-topic-at-all/off").then().statusCode(404);
    }

    private void use() {
        Given.liveBy(Cast.ADA, Cast.EDITH, Given.copy(Given.headline(), List.of(topic)));
    }

    private void turn(String how) {
        if (how.equals("off")) {
            use();
        }
        Browser.of(Cast.ANSEL)
                .post(PAGE + "/" + Slug.ofName(topic) + "/" + how)
                .then()
                .statusCode(303);
    }

    private long inReview(List<String> topics) {
        var id = Given.draftBy(Cast.EDITH, Given.copy(Given.headline(), topics));
        Given.move(id, Transition.SUBMIT, Cast.EDITH, Said.nothing());
        return id;
    }
}
