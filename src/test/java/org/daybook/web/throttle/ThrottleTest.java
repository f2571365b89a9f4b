package org.daybook.web.throttle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.staff.Newcomer;
import org.daybook.staff.Role;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** All tests come from one address, so what these count is forgotten after each. */
@QuarkusTest
class ThrottleTest {

    @Inject
    Throttle throttle;

    @BeforeEach
    @AfterEach
    void forget() {
        throttle.forgetAll();
    }

    @Test
    void wrongPasswordsForAnAccountRunOutAndTheAnswerSaysHowLong() {
        var person = Newcomer.as(Role.WRITER);
        for (int i = 0; i < 10; i++) {
            wrong(Browser.anonymous(), person).then().statusCode(401);
        }
        var answer = wrong(Browser.anonymous(), person);
        answer.then().statusCode(429).body(containsString("tried too often")).body(containsString(person.username()));
        var wait = Integer.parseInt(answer.header("Retry-After"));
        assertTrue(wait > 0 && wait <= 60, "a minute at most: " + wait);
        wrong(Browser.anonymous(), Newcomer.as(Role.WRITER)).then().statusCode(401);
    }

    @Test
    void whoeverHammersAtAnAccountDoesNotKeepItsOwnerOut() {
        var person = Newcomer.as(Role.WRITER);
        var own = person.signedIn();
        own.post("/logout");
        for (int i = 0; i < 15; i++) {
            wrong(Browser.anonymous(), person);
        }
        wrong(Browser.anonymous(), person).then().statusCode(429);
        own.post("/login", "username", person.username(), "password", Cast.PASSWORD)
                .then()
                .statusCode(303);
        own.get("/desk").then().statusCode(200);
        var forged = Browser.anonymous();
        var token = forged.token();
        var cookie = person.username() + "~made-up~made-up";
        assertEquals(
                429,
                forged.request()
                        .cookie("daybook-device", cookie)
                        .formParam(Browser.TOKEN, token)
                        .formParam("username", person.username())
                        .formParam("password", Cast.PASSWORD)
                        .post("/login")
                        .statusCode());
    }

    @Test
    void aKnownDeviceIsCountedToo() {
        var person = Newcomer.as(Role.WRITER);
        var own = person.signedIn();
        own.post("/logout");
        for (int i = 0; i < 10; i++) {
            wrong(own, person).then().statusCode(401);
        }
        wrong(own, person).then().statusCode(429);
    }

    @Test
    void wrongPasswordsFromAnAddressRunOutWhicheverAccountsTheyAreFor() {
        IntStream.range(0, 50).forEach(i -> throttle.take(Limit.SIGN_IN_FROM_ADDRESS, "127.0.0.1"));
        var answers = IntStream.range(0, 20)
                .mapToObj(i -> Browser.anonymous()
                        .post("/login", "username", "nobody-" + i, "password", "x")
                        .statusCode())
                .toList();
        assertEquals(401, answers.get(0));
        assertTrue(answers.contains(429), answers.toString());
        assertEquals(200, Browser.anonymous().get("/").statusCode());
    }

    @Test
    void rightPasswordsAreNotCounted() {
        var person = Newcomer.as(Role.WRITER);
        for (int i = 0; i < 15; i++) {
            person.signedIn();
        }
    }

    @Test
    void madeUpLinksRunOut() {
        var answers = IntStream.range(0, 32)
                .mapToObj(i -> Browser.anonymous().get("/welcome?token=" + i))
                .toList();
        answers.get(0).then().statusCode(404);
        answers.get(31).then().statusCode(429).header("Retry-After", notNullValue());
    }

    @Test
    void proofsOfSomebodySignedInRunOut() {
        var browser = Newcomer.as(Role.WRITER).signedIn();
        for (int i = 0; i < 8; i++) {
            browser.post("/desk/account/confirm", "password", "x").then().statusCode(422);
        }
        browser.post("/desk/account/confirm", "password", "x").then().statusCode(429);
        browser.post("/desk/account/password", "current", "x", "password", "x")
                .then()
                .statusCode(429);
        browser.get("/desk").then().statusCode(200);
    }

    @Test
    void searchesAndUploadsRunOut() {
        var person = Newcomer.as(Role.EDITOR);
        var browser = person.signedIn();
        for (int i = 0; i < 100; i++) {
            use(Limit.SEARCH, person);
            use(Limit.UPLOAD, person);
        }
        browser.get("/desk/briefings?q=harbour").then().statusCode(429).header("Retry-After", "1");
        browser.get("/desk/briefings").then().statusCode(200);
        for (var upload : List.of("/desk/account/picture", "/desk/imports")) {
            browser.request()
                    .multiPart(Browser.TOKEN, browser.token())
                    .multiPart("files", "a.txt", "x".getBytes(StandardCharsets.UTF_8))
                    .multiPart("picture", "a.png", "x".getBytes(StandardCharsets.UTF_8))
                    .post(upload)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .body(containsString("too often"));
        }
    }

    private void use(Limit limit, Newcomer person) {
        try {
            throttle.take(limit, Long.toString(person.id()));
        } catch (TooMany e) {
            // It is used up.
        }
    }

    @Test
    void aHouseholdIsOneAddress() {
        assertEquals("192.0.2.7", Visitor.household("192.0.2.7"));
        assertEquals(Visitor.household("2001:db8:1:2::1"), Visitor.household("2001:db8:1:2:ffff::9"));
        assertNotEquals(Visitor.household("2001:db8:1:2::1"), Visitor.household("2001:db8:1:3::1"));
        throttle.take(Limit.PROOF, "one");
        for (int i = 1; i < 8; i++) {
            throttle.take(Limit.PROOF, "one");
        }
        assertThrows(TooMany.class, () -> throttle.take(Limit.PROOF, "one"));
        throttle.take(Limit.PROOF, "other");
    }

    private static Response wrong(Browser browser, Newcomer person) {
        return browser.post("/login", "username", person.username(), "password", "not it at all");
    }
}
