package org.daybook.staff.door;

import java.time.Duration;
import java.time.Instant;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.staff.Newcomer;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class SessionTest {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String SAFARI =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

    @Test
    void aPersonSeesTheirSessionsAndEndsOne() {
        var person = Newcomer.as(Role.WRITER);
        var here = signedIn(person, FIREFOX);
        var there = signedIn(person, SAFARI);
        var page = here.page("/desk/account");
        assertEquals(2, page.select("table tbody tr").size());
        assertTrue(page.text().contains("Firefox on Linux This one"));
        var other = page.select("tr:contains(Safari on iPhone) button[name=session]")
                .val();
        here.post("/desk/account/sessions", "session", other).then().statusCode(303);
        there.get("/desk").then().statusCode(303).header("Location", containsString("/login"));
        here.get("/desk").then().statusCode(200);
        here.post("/desk/account/sessions", "session", other).then().statusCode(404);
    }

    @Test
    void allOthersEndAndThisOneStays() {
        var person = Newcomer.as(Role.WRITER);
        var here = person.signedIn();
        var there = person.signedIn();
        here.post("/desk/account/sessions").then().statusCode(303);
        there.get("/desk").then().statusCode(303);
        here.get("/desk").then().statusCode(200);
    }

    @Test
    void nobodyEndsAStrangersSession() {
        var victim = Newcomer.as(Role.WRITER);
        var theirs = victim.signedIn();
        var id = theirs.page("/desk/account").select("button[name=session]").val();
        var stranger = Newcomer.as(Role.EDITOR);
        stranger.signedIn().post("/desk/account/sessions", "session", id).then().statusCode(404);
        Browser.of(Cast.ANSEL)
                .post(stranger.path() + "/sessions", "session", id)
                .then()
                .statusCode(404);
        theirs.get("/desk").then().statusCode(200);
    }

    @Test
    void anAdminSeesAndEndsAnotherPersonsSessions() {
        var person = Newcomer.as(Role.WRITER);
        var theirs = signedIn(person, FIREFOX);
        var ansel = Browser.of(Cast.ANSEL);
        assertTrue(ansel.page(person.path()).text().contains("Firefox on Linux"));
        ansel.post(person.path() + "/sessions").then().statusCode(303);
        theirs.get("/desk").then().statusCode(303);
    }

    @Test
    void aCopiedCookieIsWorthlessAfterDemotion() {
        var person = Newcomer.as(Role.ADMIN);
        var browser = person.signedIn();
        var thief = browser.copy();
        thief.get("/desk/staff").then().statusCode(200);
        Browser.of(Cast.ANSEL)
                .post(person.path(), "do", "role", "role", "WRITER")
                .then()
                .statusCode(303);
        thief.get("/desk/staff").then().statusCode(303);
        thief.get("/desk").then().statusCode(303);
    }

    @Test
    void aSignInGivesANewIdentityAndEndsTheOneBefore() {
        var person = Newcomer.as(Role.WRITER);
        var browser = person.signedIn();
        var before = browser.copy();
        var answer = browser.post("/login", "username", person.username(), "password", Cast.PASSWORD);
        answer.then().statusCode(303);
        before.get("/desk").then().statusCode(303);
        browser.get("/desk").then().statusCode(200);
        var fixed = "A".repeat(43);
        var planted =
                Browser.anonymous().request().cookie("daybook-session", fixed).get("/login");
        planted.then().statusCode(200);
        assertNotEquals(fixed, answer.getCookie("daybook-session"));
    }

    @Test
    void aSessionEndsWhenNobodyUsesItOrItIsOld() {
        var idle = Newcomer.as(Role.WRITER);
        var browser = idle.signedIn();
        change("lastUsedAt", Instant.now().minus(Duration.ofHours(7)), idle);
        browser.get("/desk").then().statusCode(200);
        assertTrue(
                QuarkusTransaction.requiringNew()
                        .call(() -> Session.<Session>find("staff.id", idle.id()).firstResult().lastUsedAt)
                        .isAfter(Instant.now().minus(Duration.ofMinutes(5))),
                "use is noted");
        change("lastUsedAt", Instant.now().minus(Duration.ofHours(9)), idle);
        browser.get("/desk").then().statusCode(303);
        var old = Newcomer.as(Role.WRITER);
        var oldBrowser = old.signedIn();
        change("endsAt", Instant.now().minusSeconds(1), old);
        oldBrowser.get("/desk").then().statusCode(303);
    }

    @Test
    void whatAnotherInstanceEndedHasEndedHere() {
        var person = Newcomer.as(Role.WRITER);
        var browser = person.signedIn();
        browser.get("/desk").then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> Session.delete("staff.id", person.id()));
        browser.get("/desk").then().statusCode(303);
        var other = person.signedIn();
        QuarkusTransaction.requiringNew().run(() -> Staff.update("role = ?1 where id = ?2", Role.ADMIN, person.id()));
        other.get("/desk/staff").then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> Staff.update("enabled = false where id = ?1", person.id()));
        other.get("/desk").then().statusCode(303);
    }

    @Test
    void aDeviceIsToldCoarsely() {
        assertEquals("Firefox on Linux", Device.of(FIREFOX));
        assertEquals("Safari on iPhone", Device.of(SAFARI));
        assertEquals("Unknown browser on an unknown system", Device.of(null));
        assertEquals("Unknown browser on an unknown system", Device.of("<script>alert(1)</script>".repeat(500)));
    }

    private static void change(String field, Instant to, Newcomer person) {
        QuarkusTransaction.requiringNew()
                .run(() -> Session.update(field + " = ?1 where staff.id = ?2", to, person.id()));
    }

    private static Browser signedIn(Newcomer person, String device) {
        var browser = Browser.anonymous();
        browser.as(device)
                .post("/login", "username", person.username(), "password", Cast.PASSWORD)
                .then()
                .statusCode(303);
        return browser;
    }
}
