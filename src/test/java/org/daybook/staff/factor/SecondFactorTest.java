package org.daybook.staff.factor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Together;
import org.daybook.staff.Newcomer;
import org.daybook.staff.Role;
import org.daybook.staff.door.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class SecondFactorTest {

    private static final String HERE = "/desk/account/second-factor";

    /** What somebody has after setting it up. */
    private record Set(Browser browser, Totp app, List<String> codes) {}

    @AfterEach
    void nobodyNeedsOne() {
        QuarkusTransaction.requiringNew().run(() -> GuardedRole.guard(List.of()));
    }

    @Test
    void signingInTakesACodeAndEachCodeOnce() {
        var person = Newcomer.as(Role.WRITER);
        var app = setUp(person).app();
        var browser = withPassword(person);
        browser.get("/desk").then().statusCode(303).header("Location", containsString("/login"));
        browser.get("/login/code").then().statusCode(200);
        browser.post("/login/code", "code", "000000").then().statusCode(401).body(containsString("not the code"));
        var code = app.code(Totp.stepAt(Instant.now()) + 1);
        var before = browser.copy();
        browser.post("/login/code", "code", code, "to", "/desk/briefings")
                .then()
                .statusCode(303)
                .header("Location", containsString("/desk/briefings"));
        browser.get("/desk").then().statusCode(200);
        before.get("/desk").then().statusCode(303);
        withPassword(person).post("/login/code", "code", code).then().statusCode(401);
    }

    @Test
    void ofTwoWhoCopyACodeOneGetsIn() throws Exception {
        var person = Newcomer.as(Role.WRITER);
        var app = setUp(person).app();
        var code = app.code(Totp.stepAt(Instant.now()) + 1);
        var one = withPassword(person);
        var answers = Together.answers(4, () -> withPassword(person).post("/login/code", "code", code));
        assertEquals(List.of(303, 401, 401, 401), answers);
        one.get("/desk").then().statusCode(303);
    }

    @Test
    void aRecoveryCodeOpensOnce() {
        var person = Newcomer.as(Role.WRITER);
        var codes = setUp(person).codes();
        assertEquals(10, codes.size());
        var typed = codes.get(0).toLowerCase(java.util.Locale.ROOT).replace(" ", "-");
        var browser = withPassword(person);
        browser.post("/login/code", "code", typed).then().statusCode(303);
        browser.get("/desk").then().statusCode(200);
        withPassword(person).post("/login/code", "code", codes.get(0)).then().statusCode(401);
        browser.get(HERE).then().body(containsString("9 recovery codes left"));
    }

    @Test
    void theSecretStandsInTheDatabaseOnlySealed() {
        var person = Newcomer.as(Role.WRITER);
        var set = setUp(person);
        var stored =
                QuarkusTransaction.requiringNew().call(() -> SecondFactor.<SecondFactor>findById(person.id()).secret);
        assertFalse(stored.contains(Base32.of(set.app().secret())));
        var hashes = QuarkusTransaction.requiringNew()
                .call(() -> RecoveryCode.<RecoveryCode>list("staffId", person.id()).stream()
                        .map(code -> code.codeHash)
                        .toList());
        assertTrue(set.codes().stream().noneMatch(code -> hashes.contains(code.replace(" ", ""))));
        set.browser()
                .get(HERE)
                .then()
                .statusCode(200)
                .body(not(containsString(set.codes().get(0))));
    }

    @Test
    void settingItUpEndsAllOtherSessions() {
        var person = Newcomer.as(Role.WRITER);
        var other = person.signedIn();
        setUp(person);
        other.get("/desk").then().statusCode(303);
    }

    @Test
    void aWrongFirstCodeLeavesTheSecretAsItWas() {
        var browser = Newcomer.as(Role.WRITER).signedIn();
        var form = browser.page(HERE);
        var answer = browser.post(HERE, "sealed", form.select("[name=sealed]").val(), "code", "000000");
        answer.then().statusCode(422);
        assertEquals(
                form.select("code.secret").text(),
                Jsoup.parse(answer.asString()).select("code.secret").text());
        browser.post(HERE, "sealed", "made-up", "code", "000000").then().statusCode(400);
        var stranger = Newcomer.as(Role.WRITER).signedIn();
        stranger.post(HERE, "sealed", form.select("[name=sealed]").val(), "code", "000000")
                .then()
                .statusCode(400);
    }

    @Test
    void whoeverNeedsOneSetsItUpBeforeAnythingElse() {
        var person = Newcomer.as(Role.EDITOR);
        Browser.of(Cast.ANSEL)
                .post("/desk/staff/second-factor", "guarded", "EDITOR")
                .then()
                .statusCode(303);
        var browser = person.signedIn();
        for (var page : List.of("/desk", "/desk/log", "/desk/account", "/desk/briefings/new")) {
            browser.get(page).then().statusCode(303).header("Location", containsString(HERE));
        }
        browser.post("/desk/briefings", "headline", "Sneaked in").then().statusCode(401);
        enrol(browser);
        browser.get("/desk").then().statusCode(200);
        browser.post(HERE + "/off").then().statusCode(303);
        browser.get(HERE).then().body(containsString("Your role asks for a second factor"));
    }

    @Test
    void anAdminResetsALostOne() {
        var person = Newcomer.as(Role.WRITER);
        var browser = setUp(person).browser();
        Browser.of(Cast.ANSEL).post(person.path(), "do", "factor").then().statusCode(303);
        browser.get("/desk").then().statusCode(303);
        person.signedIn().get("/desk").then().statusCode(200);
    }

    @Test
    void dangerousActsAskAgainWhoItIsAfterTenMinutes() {
        var admin = Newcomer.as(Role.ADMIN);
        var person = Newcomer.as(Role.WRITER);
        var browser = admin.signedIn();
        later(admin, Duration.ofMinutes(11));
        for (var act : List.of("role", "factor", "enable")) {
            browser.post(person.path(), "do", act, "role", "ADMIN")
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/desk/account/confirm"));
        }
        browser.post(person.path() + "/link").then().header("Location", containsString("/desk/account/confirm"));
        browser.post("/desk/staff/second-factor", "guarded", "WRITER")
                .then()
                .header("Location", containsString("/desk/account/confirm"));
        browser.get(HERE).then().statusCode(303).header("Location", containsString("/desk/account/confirm"));
        browser.post(HERE + "/off").then().header("Location", containsString("/desk/account/confirm"));
        browser.post("/desk/staff", "username", "late.one", "displayName", "Kept Here", "role", "ADMIN", "password", "")
                .then()
                .statusCode(422)
                .body(containsString("Show first that it is you"))
                .body(containsString("Kept Here"));
        assertEquals(Role.WRITER, person.now(staff -> staff.role));
        browser.post("/desk/account/confirm", "password", "not mine", "to", person.path())
                .then()
                .statusCode(422);
        browser.post("/desk/account/confirm", "password", Cast.PASSWORD, "to", person.path())
                .then()
                .statusCode(303)
                .header("Location", containsString(person.path()));
        browser.post(person.path(), "do", "role", "role", "EDITOR").then().statusCode(303);
        assertEquals(Role.EDITOR, person.now(staff -> staff.role));
    }

    @Test
    void aPasswordAloneIsNotEnoughWithTheFormEither() {
        var person = Newcomer.as(Role.WRITER);
        setUp(person);
        var answer = Browser.anonymous()
                .post(
                        "/desk/briefings",
                        "headline",
                        "Kept words",
                        "username",
                        person.username(),
                        "password",
                        Cast.PASSWORD);
        answer.then().statusCode(401).body(containsString("Kept words"));
        assertNotEquals(303, answer.statusCode());
    }

    private static void later(Newcomer person, Duration by) {
        QuarkusTransaction.requiringNew()
                .run(() -> Session.update(
                        "confirmedAt = ?1 where staff.id = ?2", Instant.now().minus(by), person.id()));
    }

    private static Set setUp(Newcomer person) {
        return enrol(person.signedIn());
    }

    private static Set enrol(Browser browser) {
        var form = browser.page(HERE);
        var app = new Totp(bytes(form.select("code.secret").text()));
        Response answer = browser.post(
                HERE, "sealed", form.select("[name=sealed]").val(), "code", app.code(Totp.stepAt(Instant.now())));
        answer.then().statusCode(200);
        return new Set(
                browser,
                app,
                Jsoup.parse(answer.asString()).select(".codes code").eachText());
    }

    private static byte[] bytes(String base32) {
        var letters = base32.replace(" ", "");
        var bits = new StringBuilder();
        letters.chars()
                .map("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"::indexOf)
                .forEach(five -> bits.append(Integer.toBinaryString(32 + five).substring(1)));
        var bytes = new ArrayList<Byte>();
        for (int i = 0; i + 8 <= bits.length(); i += 8) {
            bytes.add((byte) Integer.parseInt(bits.substring(i, i + 8), 2));
        }
        var array = new byte[bytes.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = bytes.get(i);
        }
        return array;
    }

    private static Browser withPassword(Newcomer person) {
        var browser = Browser.anonymous();
        browser.post("/login", "username", person.username(), "password", Cast.PASSWORD)
                .then()
                .statusCode(303)
                .header("Location", containsString("/login/code"));
        return browser;
    }
}
