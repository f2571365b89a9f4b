package org.daybook.presence;

import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.presence.Presence;
import org.daybook.briefing.presence.Tab;
import org.daybook.presence.Watcher.Told;
import org.daybook.staff.Role;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Multi;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class PresenceTest {

    private static final String TAB = "0123456789abcdef";
    private static final String OTHER_TAB = "fedcba9876543210";

    @TestHTTPResource("/")
    URL home;

    @Test
    void whoeverHasTheBriefingOpenIsShownToTheOthersWithTheirSection() {
        var id = Given.draftBy(Cast.ADA);
        sign(Browser.of(Cast.EDITH), id, TAB, "keyPoints").then().statusCode(204);
        var shown = Browser.of(Cast.ADA)
                .page("/desk/briefings/" + id + "/edit")
                .select(".present")
                .text();
        assertTrue(shown.matches("Edith Marsh is in Key points since \\d\\d:\\d\\d"), shown);
        var desk = Browser.of(Cast.ADA).page("/desk/briefings/" + id);
        assertEquals(shown, desk.select(".present").text());
    }

    @Test
    void nobodyIsShownToThemselvesWhereTheirTabsCannotBeToldApart() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        sign(ada, id, TAB, "story").then().statusCode(204);
        assertTrue(
                ada.page("/desk/briefings/" + id + "/edit").select(".present").isEmpty());
    }

    @Test
    void readingThePageWritesNothing() {
        var id = Given.draftBy(Cast.ADA);
        Browser.of(Cast.EDITH).get("/desk/briefings/" + id + "/edit").then().statusCode(200);
        Browser.of(Cast.ADA)
                .get("/desk/briefings/" + id + "/edit")
                .then()
                .statusCode(200)
                .body(not(containsString("Edith Marsh")));
    }

    @Test
    void theOthersAreToldAsItHappens() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var edith = Browser.of(Cast.EDITH);
        sign(ada, id, TAB, "story");
        try (var stream = listen(ada, id, TAB)) {
            assertTrue(stream.header("Content-Type").startsWith("text/event-stream"));
            assertEquals("no-store", stream.header("Cache-Control"));
            assertEquals("", stream.next(list -> true));
            sign(edith, id, TAB, "");
            stream.next(list -> list.startsWith("Edith Marsh has it open since"));
            sign(edith, id, TAB, "impact");
            stream.next(list -> list.startsWith("Edith Marsh is in Impact analysis since"));
            leave(edith, id, TAB);
            assertEquals("", stream.next(String::isEmpty));
        }
    }

    @Test
    void severalTabsInOneSectionAreOnePersonAndOnesOwnAreCalledYou() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var edith = Browser.of(Cast.EDITH);
        sign(edith, id, TAB, "analysis");
        sign(edith, id, OTHER_TAB, "analysis");
        sign(ada, id, OTHER_TAB, "takeaways");
        try (var stream = listen(ada, id, TAB)) {
            var list = stream.next(words -> words.contains("You"));
            assertTrue(
                    list.matches("Edith Marsh is in Critical analysis since [0-9:]{5}"
                            + " You, in another tab, are in Key takeaways since [0-9:]{5}"),
                    list);
        }
    }

    @Test
    void aTabThatGivesNoSignsIsGone() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        sign(ada, id, TAB, "story");
        sign(Browser.of(Cast.EDITH), id, TAB, "keyPoints");
        try (var stream = listen(ada, id, TAB)) {
            stream.next(list -> list.contains("Edith"));
            age(id, Cast.EDITH, Presence.LIFE);
            assertEquals("", stream.next(list -> !list.contains("Edith")));
        }
        assertTrue(ada.page("/desk/briefings/" + id).select(".present").isEmpty());
        sign(Browser.of(Cast.EDITH), id, TAB, "keyPoints").then().statusCode(204);
        assertFalse(ada.page("/desk/briefings/" + id).select(".present").isEmpty(), "back again");
    }

    @Test
    void tabsThatHaveLongGivenNoSignsAreForgotten() {
        var id = Given.draftBy(Cast.ADA);
        sign(Browser.of(Cast.ADA), id, TAB, "story");
        age(id, Cast.ADA, Presence.LIFE.multipliedBy(2));
        QuarkusTransaction.requiringNew().run(() -> Presence.sweep(Given.now().instant()));
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> Presence.count("briefingId", id)));
    }

    @Test
    void aBriefingThatIsNotTheirsTellsThemNothing() {
        var id = Given.draftBy(Cast.ADA);
        var wendell = Browser.of(Cast.WENDELL);
        sign(wendell, id, TAB, "story").then().statusCode(404);
        wendell.get(address(id) + "/events?tab=" + TAB).then().statusCode(404);
        wendell.get(address(999_999_999) + "/events?tab=" + TAB).then().statusCode(404);
        Browser.anonymous().get(address(id) + "/events?tab=" + TAB).then().statusCode(303);
        sign(Browser.anonymous(), id, TAB, "story").then().statusCode(303);
    }

    @Test
    void whatIsNoTabOrSectionIsRefusedOrPassedOver() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        for (var tab : new String[] {"", "short", "x".repeat(41), "a'b<c>d\u0000e"}) {
            sign(ada, id, tab, "story").then().statusCode(422);
        }
        ada.get(address(id) + "/events").then().statusCode(422);
        sign(ada, id, TAB, "no such section \uD83D\uDE42").then().statusCode(204);
        ada.request().formParam("tab", TAB).post(address(id)).then().statusCode(403);
    }

    @Test
    void aPersonHasSoManyStreamsAndTabs() {
        var id = Given.draftBy(Cast.ADA);
        var name = "tabs" + System.nanoTime() % 1_000_000;
        QuarkusTransaction.requiringNew().run(() -> Cast.join(name, "Ta Bs", Role.EDITOR));
        var many = Browser.signedIn(name);
        var streams = new Listener[Watchers.MOST_OF_ONE_PERSON];
        for (int i = 0; i < streams.length; i++) {
            streams[i] = listen(many, id, TAB + i);
            assertEquals(200, streams[i].status());
        }
        many.get(address(id) + "/events?tab=" + TAB + "x").then().statusCode(429);
        try (var again = listen(many, id, TAB + 0)) {
            assertEquals(200, again.status(), "the same tab once more");
            streams[0].waitForTheEnd();
        }
        for (var stream : streams) {
            stream.close();
        }
        for (int i = 0; i < 50; i++) {
            sign(many, id, TAB + i, "").then().statusCode(204);
        }
        sign(many, id, TAB + "x", "").then().statusCode(429);
        sign(many, id, TAB + 0, "story").then().statusCode(204);
    }

    @Test
    void aStreamEndsWithItsSession() {
        var id = Given.draftBy(Cast.ADA);
        var name = "goer" + System.nanoTime() % 1_000_000;
        QuarkusTransaction.requiringNew().run(() -> Cast.join(name, "Go Er", Role.EDITOR));
        var goer = Browser.signedIn(name);
        sign(goer, id, TAB, "story");
        try (var stream = listen(goer, id, TAB)) {
            assertEquals(200, stream.status());
            goer.post("/logout").then().statusCode(303);
            stream.waitForTheEnd();
        }
    }

    @Test
    void aStreamEndsWithTheRightToSee() {
        var id = Given.draftBy(Cast.ADA);
        var name = "loser" + System.nanoTime() % 1_000_000;
        var staff = QuarkusTransaction.requiringNew().call(() -> Cast.join(name, "Lo Ser", Role.EDITOR).id);
        var loser = Browser.signedIn(name);
        sign(loser, id, TAB, "story");
        try (var stream = listen(loser, id, TAB)) {
            assertEquals(200, stream.status());
            Browser.of(Cast.ANSEL)
                    .post("/desk/staff/" + staff, "do", "role", "role", "WRITER")
                    .then()
                    .statusCode(303);
            stream.waitForTheEnd();
        }
    }

    @Test
    void aStreamWhoseTabGivesNoSignsIsClosed() {
        var begun = Instant.parse("2026-02-04T12:00:00Z");
        var ended = new AtomicBoolean();
        var watchers = new ArrayList<Watcher>();
        Multi.createFrom()
                .<Told>emitter(emitter -> watchers.add(new Watcher(new Tab(1, 1, TAB), 1, emitter, begun)))
                .subscribe()
                .with(told -> {}, failure -> {}, () -> ended.set(true));
        watchers.get(0).look(List.of(), begun.plus(Presence.LIFE));
        assertFalse(ended.get());
        watchers.get(0).look(List.of(), begun.plus(Presence.LIFE).plusMillis(1));
        assertTrue(ended.get());
    }

    private static String address(long id) {
        return "/desk/briefings/" + id + "/presence";
    }

    private static Response sign(Browser who, long id, String tab, String section) {
        return who.post(address(id), "tab", tab, "section", section);
    }

    private static void leave(Browser who, long id, String tab) {
        who.post(address(id), "tab", tab, "leaving", "yes").then().statusCode(204);
    }

    private Listener listen(Browser who, long id, String tab) {
        return Listener.open(who, URI.create(home + address(id).substring(1) + "/events?tab=" + tab));
    }

    /** As if the tab had given its last sign that much earlier. */
    private static void age(long id, Cast who, Duration by) {
        QuarkusTransaction.requiringNew()
                .run(() -> Presence.update(
                        "seenAt = ?1 where briefingId = ?2 and staff.id = ?3",
                        Given.now().instant().minus(by).minusSeconds(1),
                        id,
                        who.staff().id));
    }
}
