package org.daybook.staff.people;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.Briefing;
import org.daybook.staff.Newcomer;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.staff.profile.Pictures;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class ProfileTest {

    @Test
    void readersSeeTheBiographyAndThePictureOnTheAuthorPage() throws Exception {
        var author = Newcomer.as(Role.WRITER);
        live(author);
        var browser = author.signedIn();
        browser.post(
                        "/desk/account/profile",
                        "displayName",
                        author.displayName(),
                        "biography",
                        "Covers <b>ports</b>.\r\nמהנמל")
                .then()
                .statusCode(303);
        send(browser, Pictures.png(300, 200), "me.png").then().statusCode(303);
        var page = Browser.anonymous().page("/authors/" + author.username());
        assertEquals(
                "Covers <b>ports</b>.\nמהנמל", page.select(".biography").first().wholeText());
        var picture = Browser.anonymous().get(page.select("img.portrait").attr("src"));
        picture.then()
                .statusCode(200)
                .header("Content-Type", "image/jpeg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("immutable"));
        assertEquals(0, picture.getCookies().size());
        browser.request()
                .multiPart(Browser.TOKEN, browser.token())
                .multiPart("do", "remove")
                .post("/desk/account/picture")
                .then()
                .statusCode(303);
        Browser.anonymous().get(page.select("img.portrait").attr("src")).then().statusCode(404);
    }

    @Test
    void aBiographyThatIsTooLongIsRefusedWithAllThatWasTyped() {
        var browser = Newcomer.as(Role.WRITER).signedIn();
        browser.post("/desk/account/profile", "displayName", "Typed Name", "biography", "🚢".repeat(1_001))
                .then()
                .statusCode(422)
                .body(containsString("at most 1,000 characters"))
                .body(containsString("Typed Name"))
                .body(containsString("🚢🚢🚢"));
        browser.post("/desk/account/profile", "displayName", "A\nB", "biography", "")
                .then()
                .statusCode(422);
        browser.post(
                        "/desk/account/profile",
                        "displayName",
                        "Nell Stays " + System.nanoTime(),
                        "biography",
                        "🚢".repeat(1_000))
                .then()
                .statusCode(303);
    }

    @Test
    void nobodyTakesAColleaguesName() {
        Cast.ADA.join();
        Newcomer.as(Role.WRITER)
                .signedIn()
                .post("/desk/account/profile", "displayName", Cast.ADA.displayName(), "biography", "")
                .then()
                .statusCode(422)
                .body(containsString("A colleague has this name already"));
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() throws Exception {
        var browser = Newcomer.as(Role.WRITER).signedIn();
        send(browser, "<svg onload='alert(1)'/>".getBytes(), "x.png")
                .then()
                .statusCode(422)
                .body(containsString("PNG, JPEG or WebP"));
        send(browser, Pictures.bomb(), "bomb.png").then().statusCode(422).body(containsString("25 million pixels"));
        send(browser, new byte[0], "").then().statusCode(422).body(containsString("Choose a file"));
    }

    @Test
    void aRosterShowsWhomOneLooksFor() {
        var person = Newcomer.as(Role.EDITOR);
        var ansel = Browser.of(Cast.ANSEL);
        ansel.get("/desk/staff?q=" + person.username()).then().body(containsString(person.displayName()));
        ansel.get("/desk/staff?q=" + person.username() + "&role=EDITOR&state=OPEN")
                .then()
                .body(containsString(person.displayName()));
        ansel.get("/desk/staff?q=" + person.username() + "&role=WRITER")
                .then()
                .statusCode(200)
                .body(not(containsString(person.displayName())))
                .body(containsString("Nobody on the staff is like that"));
        ansel.get("/desk/staff?q=%25&role=HACKER&state=x").then().statusCode(200);
    }

    private static void live(Newcomer author) {
        var id = QuarkusTransaction.requiringNew().call(() -> Briefing.start(
                        Given.copy(Given.headline()).withByline(author.displayName()),
                        Staff.findById(author.id()),
                        Given.now())
                .id);
        QuarkusTransaction.requiringNew().run(() -> Cast.EDITH.staff());
        Given.move(id, Transition.SUBMIT, Cast.EDITH, Said.nothing());
        Given.move(id, Transition.APPROVE, Cast.EDITH, Said.nothing());
        Given.move(id, Transition.PUBLISH, Cast.EDITH, Said.nothing());
    }

    private static Response send(Browser browser, byte[] file, String name) {
        return browser.request()
                .multiPart(Browser.TOKEN, browser.token())
                .multiPart("picture", name, file, "application/octet-stream")
                .post("/desk/account/picture");
    }
}
