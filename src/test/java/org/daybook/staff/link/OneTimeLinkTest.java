package org.daybook.staff.link;

import java.time.Instant;
import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Together;
import org.daybook.staff.Newcomer;
import org.daybook.staff.Role;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class OneTimeLinkTest {

    private static final String CHOSEN = "herons over the estuary";

    @Test
    void somebodyInvitedChoosesAPasswordOnceAndIsIn() {
        var name = "guest" + Long.toString(System.nanoTime(), 36);
        var token = tokenIn(Browser.of(Cast.ANSEL)
                .post("/desk/staff", "username", name, "displayName", "Gue St", "role", "EDITOR", "password", ""));
        signIn(name, "").then().statusCode(401);
        var guest = Browser.anonymous();
        guest.get("/welcome?token=" + token).then().statusCode(200).body(containsString(name));
        guest.post("/welcome", "token", token, "password", "password1234")
                .then()
                .statusCode(422)
                .body(containsString("tried first"))
                .body(containsString(token));
        guest.post("/welcome", "token", token, "password", CHOSEN).then().statusCode(303);
        guest.get("/welcome?token=" + token).then().statusCode(404).body(containsString("This link is over"));
        guest.post("/welcome", "token", token, "password", "another long one here")
                .then()
                .statusCode(404);
        signIn(name, CHOSEN).then().statusCode(303);
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneDoes() throws Exception {
        var person = Newcomer.as(Role.WRITER);
        var token = tokenIn(Browser.of(Cast.ANSEL).post(person.path() + "/link"));
        var visitor = Browser.anonymous();
        visitor.token();
        var answers = Together.answers(4, () -> visitor.copy().post("/welcome", "token", token, "password", CHOSEN));
        assertEquals(1, answers.stream().filter(status -> status == 303).count(), answers.toString());
        assertTrue(answers.stream().allMatch(status -> List.of(303, 404, 409).contains(status)), answers.toString());
    }

    @Test
    void aResetEndsEverySessionAndTheOldPassword() {
        var person = Newcomer.as(Role.WRITER);
        var thief = person.signedIn();
        var token = tokenIn(Browser.of(Cast.ANSEL).post(person.path() + "/link"));
        thief.get("/desk").then().statusCode(200);
        signIn(person.username(), Cast.PASSWORD).then().statusCode(303);
        Browser.anonymous()
                .post("/welcome", "token", token, "password", CHOSEN)
                .then()
                .statusCode(303);
        thief.get("/desk").then().statusCode(303);
        signIn(person.username(), Cast.PASSWORD).then().statusCode(401);
        signIn(person.username(), CHOSEN).then().statusCode(303);
    }

    @Test
    void aNewerLinkADisabledAccountOrTimeEndsALink() {
        var person = Newcomer.as(Role.WRITER);
        var ansel = Browser.of(Cast.ANSEL);
        var first = tokenIn(ansel.post(person.path() + "/link"));
        var second = tokenIn(ansel.post(person.path() + "/link"));
        over(first);
        ansel.post(person.path(), "do", "disable").then().statusCode(303);
        over(second);
        ansel.post(person.path(), "do", "enable");
        over(second);
        var third = tokenIn(ansel.post(person.path() + "/link"));
        QuarkusTransaction.requiringNew()
                .run(() -> OneTimeLink.update("endsAt = ?1 where staff.id = ?2", Instant.EPOCH, person.id()));
        over(third);
    }

    @Test
    void aLinkIsShownOnceAndItsSecretIsStoredNowhere() {
        var person = Newcomer.as(Role.WRITER);
        var ansel = Browser.of(Cast.ANSEL);
        var token = tokenIn(ansel.post(person.path() + "/link"));
        ansel.get(person.path()).then().statusCode(200).body(not(containsString(token)));
        var stored = QuarkusTransaction.requiringNew()
                .call(() ->
                        OneTimeLink.<OneTimeLink>find("staff.id", person.id()).firstResult().tokenHash);
        assertFalse(stored.contains(token));
        Browser.of(Cast.EDITH).post(person.path() + "/link").then().statusCode(403);
        Browser.of(Cast.EDITH).get(person.path()).then().statusCode(403);
        ansel.get("/desk/staff/999999").then().statusCode(404);
    }

    private static void over(String token) {
        Browser.anonymous().get("/welcome?token=" + token).then().statusCode(404);
        Browser.anonymous()
                .post("/welcome", "token", token, "password", CHOSEN)
                .then()
                .statusCode(404);
    }

    private static Response signIn(String username, String password) {
        return Browser.anonymous().post("/login", "username", username, "password", password);
    }

    private static String tokenIn(Response answer) {
        answer.then().statusCode(200);
        var link = Jsoup.parse(answer.asString()).select("code.secret").text();
        return link.substring(link.indexOf("token=") + 6);
    }
}
