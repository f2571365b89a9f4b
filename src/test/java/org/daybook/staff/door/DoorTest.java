package org.daybook.staff.door;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.Together;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class DoorTest {

    @Test
    void whoeverSignsInIsTakenToThePageTheyAskedFor() {
        Cast.ADA.join();
        var browser = Browser.anonymous();
        browser.get("/desk/briefings?stage=DRAFT")
                .then()
                .statusCode(303)
                .header("Location", containsString("/login?to=%2Fdesk%2Fbriefings%3Fstage%3DDRAFT"));
        browser.post("/login", "username", "ada", "password", Cast.PASSWORD, "to", "/desk/briefings?stage=DRAFT")
                .then()
                .statusCode(303)
                .header("Location", containsString("/desk/briefings?stage=DRAFT"));
        browser.get("/desk").then().statusCode(200).body(containsString("Ada Okafor"));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        Cast.ADA.join();
        var wrong = Browser.anonymous().post("/login", "username", "ada", "password", "not it at all");
        var unknown = Browser.anonymous().post("/login", "username", "nobody-here", "password", "not it at all");
        wrong.then().statusCode(401).body(containsString("do not match")).body(containsString("value=\"ada\""));
        unknown.then().statusCode(401).body(containsString("do not match"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "/desk\r\nX: y"
            })
    void aSignInNeverLeadsToAnotherSite(String to) {
        Cast.ADA.join();
        Browser.anonymous()
                .post("/login", "username", "ada", "password", Cast.PASSWORD, "to", to)
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/desk"));
    }

    @Test
    void aNulIsRefusedBeforeTheDatabaseSeesIt() {
        Browser.anonymous()
                .post("/login", "username", "a\u0000b", "password", "x")
                .then()
                .statusCode(401);
        Browser.of(Cast.EDITH)
                .get("/desk/briefings?q=%00")
                .then()
                .statusCode(400)
                .body(containsString("not text"));
        Browser.of(Cast.ANSEL)
                .post(
                        "/desk/staff",
                        "username",
                        "nul\u0000",
                        "displayName",
                        "N\u0000",
                        "role",
                        "WRITER",
                        "password",
                        "long enough it is")
                .then()
                .statusCode(422);
        var id = Given.inReviewBy(Cast.ADA);
        for (var field : List.of("note", "publicNote", "kind", "transition")) {
            Browser.of(Cast.EDITH)
                    .post(
                            "/desk/briefings/" + id + "/transitions",
                            "transition",
                            "SEND_BACK",
                            "version",
                            Given.version(id),
                            field,
                            "x\u0000y")
                    .then()
                    .statusCode(422);
        }
        Browser.of(Cast.EDITH)
                .post("/desk/briefings/" + id + "/remarks", "text", "x\u0000y")
                .then()
                .statusCode(422);
    }

    @Test
    void aCopiedCookieIsWorthlessAfterSignOut() {
        var browser = Browser.of(Cast.ADA);
        var thief = browser.copy();
        thief.get("/desk").then().statusCode(200);
        browser.post("/logout").then().statusCode(303);
        thief.get("/desk").then().statusCode(303).header("Location", containsString("/login"));
        browser.get("/desk").then().statusCode(303);
    }

    @Test
    void signingOutTakesAPostWithItsToken() {
        var browser = Browser.of(Cast.ADA);
        browser.get("/logout").then().statusCode(405);
        browser.request().formParam("x", "y").post("/logout").then().statusCode(403);
        browser.get("/desk").then().statusCode(200);
    }

    @Test
    void whoeverIsDisabledIsOutAtTheirNextRequest() {
        var name = "leaver" + System.nanoTime() % 1_000_000;
        var id = QuarkusTransaction.requiringNew().call(() -> Cast.join(name, "Lea Ver", Role.EDITOR).id);
        var leaver = Browser.signedIn(name);
        leaver.get("/desk").then().statusCode(200);
        Browser.of(Cast.ANSEL).post("/desk/staff/" + id, "do", "disable").then().statusCode(303);
        leaver.get("/desk").then().statusCode(303).header("Location", containsString("/login"));
        Browser.anonymous()
                .post("/login", "username", name, "password", Cast.PASSWORD)
                .then()
                .statusCode(401);
    }

    @Test
    void aNewRoleEndsEverySessionAndHoldsFromTheNext() {
        var name = "riser" + System.nanoTime() % 1_000_000;
        var id = QuarkusTransaction.requiringNew().call(() -> Cast.join(name, "Ri Ser", Role.WRITER).id);
        var riser = Browser.signedIn(name);
        riser.get("/desk/log").then().statusCode(403);
        Browser.of(Cast.ANSEL)
                .post("/desk/staff/" + id, "do", "role", "role", "EDITOR")
                .then()
                .statusCode(303);
        riser.get("/desk/log").then().statusCode(303);
        Browser.signedIn(name).get("/desk/log").then().statusCode(200);
    }

    @Test
    void aNewPasswordEndsEverySession() {
        var name = "changer" + System.nanoTime() % 1_000_000;
        QuarkusTransaction.requiringNew().run(() -> Cast.join(name, "Chan Ger", Role.WRITER));
        var here = Browser.signedIn(name);
        var there = Browser.signedIn(name);
        here.post("/desk/account/password", "current", "wrong", "password", "another long password")
                .then()
                .statusCode(422)
                .body(containsString("not your password"));
        here.post("/desk/account/password", "current", Cast.PASSWORD, "password", "another long password")
                .then()
                .statusCode(303);
        here.get("/desk").then().statusCode(303);
        there.get("/desk").then().statusCode(303);
    }

    @Test
    void aPasswordFromBeforeIsHashedAgainAtSignIn() {
        var name = "early" + System.nanoTime() % 1_000_000;
        QuarkusTransaction.requiringNew()
                .run(() -> Cast.join(name, "Ear Ly", Role.WRITER).passwordHash = BcryptUtil.bcryptHash(Cast.PASSWORD));
        Browser.signedIn(name).get("/desk").then().statusCode(200);
        var hash = QuarkusTransaction.requiringNew()
                .call(() -> Staff.named(name).orElseThrow().password());
        assertFalse(hash.isOutdated());
        Browser.signedIn(name).get("/desk").then().statusCode(200);
    }

    @Test
    void everyFormThatTakesANewPasswordStatesTheRules() {
        var rules = "12 to 128 characters of any kind";
        Browser.of(Cast.ANSEL).get("/desk/staff").then().body(containsString(rules));
        Browser.of(Cast.ADA).get("/desk/account").then().body(containsString(rules));
        Browser.of(Cast.ANSEL)
                .post(
                        "/desk/staff",
                        "username",
                        "weak1",
                        "displayName",
                        "We Ak",
                        "role",
                        "WRITER",
                        "password",
                        "password1234")
                .then()
                .statusCode(422)
                .body(containsString("tried first"));
    }

    @Test
    void onlyAdminsKeepTheStaff() {
        Browser.of(Cast.EDITH).get("/desk/staff").then().statusCode(403);
        Browser.of(Cast.EDITH)
                .post(
                        "/desk/staff",
                        "username",
                        "x1",
                        "displayName",
                        "X",
                        "role",
                        "ADMIN",
                        "password",
                        "long enough it is")
                .then()
                .statusCode(403);
        Browser.of(Cast.ANSEL)
                .post(
                        "/desk/staff",
                        "username",
                        "Bad Name",
                        "displayName",
                        "Kept Name",
                        "role",
                        "WRITER",
                        "password",
                        "short")
                .then()
                .statusCode(422)
                .body(containsString("Kept Name"))
                .body(containsString("at least 12 characters"))
                .body(not(containsString("value=\"short\"")));
    }

    @Test
    void noCookieOfTheDoorCanBeReadByScripts() {
        Cast.ADA.join();
        var answer = Browser.anonymous().post("/login", "username", "ada", "password", Cast.PASSWORD);
        var cookie = answer.getDetailedCookie("daybook-session");
        assertTrue(cookie.isHttpOnly());
        assertEquals("Lax", cookie.getSameSite());
        assertEquals("no-store", Browser.of(Cast.ADA).get("/desk").header("Cache-Control"));
    }

    @Test
    void aSetUpLinkThatWasNeverGivenOutLeadsNowhere() {
        Browser.anonymous().get("/setup").then().statusCode(404);
        Browser.anonymous().get("/setup?token=made-up").then().statusCode(404);
        Browser.anonymous()
                .post("/setup", "token", "made-up", "username", "eve")
                .then()
                .statusCode(404);
    }

    @Test
    void aCrowdAtTheDoorKeepsNoReaderOut() throws Exception {
        Cast.ADA.join();
        var visitor = Browser.anonymous();
        visitor.token();
        var answers =
                Together.answers(60, () -> visitor.copy().post("/login", "username", "ada", "password", Cast.PASSWORD));
        assertTrue(answers.stream().allMatch(status -> status == 303 || status == 429), answers.toString());
        visitor.get("/").then().statusCode(200);
    }

    @Test
    void twoWhoAddTheSamePersonAddOne() throws Exception {
        var name = "twin" + System.nanoTime() % 1_000_000;
        var ansel = Browser.of(Cast.ANSEL);
        var answers = Together.answers(6, () -> ansel.copy()
                .post(
                        "/desk/staff",
                        "username",
                        name,
                        "displayName",
                        "Twin",
                        "role",
                        "WRITER",
                        "password",
                        "long enough it is"));
        assertEquals(List.of(303, 422, 422, 422, 422, 422), answers);
    }
}
