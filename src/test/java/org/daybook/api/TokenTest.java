package org.daybook.api;

import java.time.Instant;
import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.staff.Newcomer;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.staff.door.Session;
import org.daybook.staff.token.ApiToken;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class TokenTest {

    private static final String TOKENS = "/desk/account/tokens";

    @Test
    void aTokenIsShownOnceAndOnlyItsHashIsKept() {
        var ada = Browser.of(Cast.ADA);
        var name = "Once " + System.nanoTime();
        var token = Program.token(ada, name, "READ");
        ada.get(TOKENS).then().statusCode(200).body(containsString(name)).body(not(containsString(token)));
        new Program(token).get("").then().statusCode(200);
        var page = Jsoup.parse(ada.get(TOKENS).asString());
        assertEquals(
                0,
                page.select("tr:contains(" + name + ") td:contains(Never)").size() - 1,
                "it has been used; only its end is never");
    }

    @Test
    void makingOneAsksWhoItIsWhereTheSignInIsAWhileAgo() {
        var person = Newcomer.as(Role.WRITER);
        var browser = person.signedIn();
        QuarkusTransaction.requiringNew()
                .run(() -> Session.update("confirmedAt = ?1 where staff.id = ?2", Instant.EPOCH, person.id()));
        browser.post(TOKENS, "name", "Wire desk", "scope", "READ")
                .then()
                .statusCode(422)
                .body(containsString("Show that it is you"))
                .body(containsString("value=\"Wire desk\""));
        assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> ApiToken.count("staff.id", person.id())));
        browser.post("/desk/account/confirm", "password", Cast.PASSWORD, "to", TOKENS)
                .then()
                .statusCode(303);
        browser.post(TOKENS, "name", "Wire desk", "scope", "READ").then().statusCode(200);
    }

    @Test
    void makingAndRevokingAreLogged() {
        var ada = Browser.of(Cast.ADA);
        var name = "Logged " + System.nanoTime();
        var program = new Program(Program.token(ada, name, "WRITE"));
        program.get("").then().statusCode(200);
        revoke(ada, name);
        program.get("").then().statusCode(401);
        Browser.of(Cast.EDITH)
                .get("/desk/log")
                .then()
                .body(containsString("made an API token for"))
                .body(containsString(name + ": Read and write"))
                .body(containsString("revoked an API token of"));
    }

    @Test
    void aTokenOfSomebodyElseCannotBeRevoked() {
        var name = "Foreign " + System.nanoTime();
        Program.token(Browser.of(Cast.ADA), name, "READ");
        var id = QuarkusTransaction.requiringNew()
                .call(() -> ApiToken.<ApiToken>find("name", name).firstResult().id);
        Browser.of(Cast.WENDELL).post(TOKENS + "/" + id + "/revoke").then().statusCode(404);
    }

    @Test
    void aTokenThatHasExpiredIsWorthless() {
        var name = "Short " + System.nanoTime();
        var program = new Program(Program.token(Browser.of(Cast.ADA), name, "READ", "expires", "2999-12-31"));
        program.get("").then().statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() ->
                        ApiToken.update("expiresAt = ?1 where name = ?2", Instant.parse("2020-01-01T00:00:00Z"), name));
        program.get("").then().statusCode(401);
    }

    @Test
    void aTokenMayDoWhatItsPersonMayDoAtThatMoment() {
        var name = "token" + System.nanoTime() % 1_000_000;
        var id = QuarkusTransaction.requiringNew().call(() -> Cast.join(name, "To Ken", Role.EDITOR).id);
        var program = new Program(Program.token(Browser.signedIn(name), "Mine", "WRITE"));
        var draft = Given.draftBy(Cast.ADA);
        program.get("/" + draft).then().statusCode(200);
        Browser.of(Cast.ANSEL)
                .post("/desk/staff/" + id, "do", "role", "role", "WRITER")
                .then()
                .statusCode(303);
        program.get("/" + draft).then().statusCode(404);
        Browser.of(Cast.ANSEL).post("/desk/staff/" + id, "do", "disable").then().statusCode(303);
        program.get("/" + draft).then().statusCode(401).header("WWW-Authenticate", containsString("invalid_token"));
    }

    @Test
    void aTokenForReadingWritesNothing() {
        var id = Given.draftBy(Cast.ADA);
        var reader = Program.readingFor(Cast.ADA);
        reader.get("/" + id).then().statusCode(200);
        reader.save(id, 1, Program.prose("story", "Other words."))
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("status", equalTo(403));
        reader.post("", java.util.Map.of()).then().statusCode(403);
        reader.post("/" + id + "/transitions", Program.move("SUBMIT", 0)).then().statusCode(403);
        assertEquals(1, Given.revisions(id));
    }

    @Test
    void theApiKnowsNoSessionsAndPagesKnowNoTokens() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        for (var path : List.of(
                "/api/v1/briefings", "/api/v1/briefings/" + id, "/api;x=y/v1/briefings", "//api/v1/briefings")) {
            var answer = ada.request().get(path);
            assertTrue(answer.statusCode() >= 400, path + " answered " + answer.statusCode());
        }
        ada.request()
                .contentType("application/json")
                .body("{\"copy\":{}}")
                .post("/api/v1/briefings")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer realm="))
                .contentType("application/problem+json");
        var token = Program.token(ada, "Pages " + System.nanoTime(), "WRITE");
        given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + token)
                .get("/desk")
                .then()
                .statusCode(303)
                .header("Location", containsString("/login"));
    }

    @Test
    void aFormIsNoJsonAndJsonIsNoForm() {
        var ada = Browser.of(Cast.ADA);
        new Program(Program.token(ada, "Forms " + System.nanoTime(), "WRITE"))
                .request()
                .contentType("application/x-www-form-urlencoded")
                .formParam("copy", "x")
                .post("/api/v1/briefings")
                .then()
                .statusCode(415);
        for (var type : List.of("application/json", "text/plain")) {
            ada.request().contentType(type).body("{}").post("/logout").then().statusCode(403);
        }
        ada.get("/desk").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer x",
                "Basic YTpi",
                "Bearer daybook_0000000000000000000000000000000000000000000",
                "Bearer daybook_' or 1=1 --"
            })
    void whatIsNoGoodTokenOpensNothing(String header) {
        given().header("Authorization", header)
                .get("/api/v1/briefings")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("detail", containsString("token"));
    }

    @Test
    void whatIsWrongWithANewTokenIsSaidBesideItsField() {
        var ada = Browser.of(Cast.ADA);
        var name = "Twice " + System.nanoTime();
        Program.token(ada, name, "READ");
        ada.post(TOKENS, "name", name, "scope", "READ")
                .then()
                .statusCode(422)
                .body(containsString("You have a token of this name"))
                .body(containsString("value=\"" + name + "\""));
        for (var bad : List.of("", "x".repeat(61), "nul\u0000", "two\nlines")) {
            ada.post(TOKENS, "name", bad).then().statusCode(422);
        }
        for (var day : List.of("yesterday", "2026-02-31", "2001-01-01")) {
            ada.post(TOKENS, "name", "Day " + System.nanoTime(), "expires", day)
                    .then()
                    .statusCode(422);
        }
        ada.request().formParam("name", "no form token").post(TOKENS).then().statusCode(403);
    }

    @Test
    void aPersonHasSoManyTokens() {
        var name = "hoarder" + System.nanoTime() % 1_000_000;
        QuarkusTransaction.requiringNew().run(() -> Cast.join(name, "Ho Arder", Role.WRITER));
        var hoarder = Browser.signedIn(name);
        for (int i = 0; i < 20; i++) {
            hoarder.post(TOKENS, "name", "Token " + i).then().statusCode(200);
        }
        hoarder.post(TOKENS, "name", "One more").then().statusCode(422).body(containsString("20 tokens already"));
        assertEquals(
                20,
                QuarkusTransaction.requiringNew()
                        .call(() -> ApiToken.count("staff", Staff.named(name).orElseThrow())));
    }

    private static void revoke(Browser browser, String name) {
        var page = Jsoup.parse(browser.get(TOKENS).asString());
        var form = page.select("tr:contains(" + name + ") form").attr("action");
        browser.post(form).then().statusCode(303);
    }
}
