package org.daybook.web.guard;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** A form is taken only from a page that this very browser was given. */
@QuarkusTest
class FormTokenTest {

    private long id;
    private Browser ada;

    @BeforeEach
    void open() {
        id = Given.draftBy(Cast.ADA);
        ada = Browser.of(Cast.ADA);
    }

    @Test
    void aTokenOfAnotherBrowserIsRefused() {
        refused(sent(ada, Browser.of(Cast.EDITH).token()));
        refused(sent(ada, Browser.anonymous().token()));
    }

    @Test
    void aSelfMadeTokenIsRefusedWhateverCookieComesWithIt() {
        for (var made : new String[] {"", "x", "AAAAAAAAAAAAAAAAAAAAAA", "=", "A".repeat(59), "A".repeat(10_000)}) {
            refused(sent(ada, made));
            refused(ada.request()
                    .cookie("daybook-form", made)
                    .formParam(Browser.TOKEN, made)
                    .formParam("headline", "Forged")
                    .post("/desk/briefings/" + id + "/edit"));
        }
        var changed = ada.token().endsWith("A") ? "B" : "A";
        refused(sent(ada, ada.token().substring(0, ada.token().length() - 2) + changed + changed));
    }

    @Test
    void aFormFromAnotherSiteIsRefusedEvenWithItsToken() {
        refused(ada.request()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam(Browser.TOKEN, ada.token())
                .formParam("headline", "Forged")
                .post("/desk/briefings/" + id + "/edit"));
    }

    @Test
    void noOtherKindOfContentGoesWithoutAToken() {
        for (var type : new String[] {"application/json", "text/plain", "application/xml"}) {
            refused(ada.request().contentType(type).body("{}").post("/desk/briefings/" + id + "/edit"));
            assertEquals(
                    403,
                    ada.request().contentType(type).body("{}").post("/logout").statusCode());
        }
        assertEquals(200, ada.get("/desk").statusCode(), "still signed in");
    }

    @Test
    void signingInTakesATokenToo() {
        Browser.anonymous()
                .request()
                .formParam("username", "ada")
                .formParam("password", Cast.PASSWORD)
                .post("/login")
                .then()
                .statusCode(403)
                .body(containsString("reload the page"));
    }

    @Test
    void theTokensOfAllTabsAreGood() {
        var first = token("/desk");
        var second = token("/desk/account");
        assertNotEquals(first, second, "no two pages hold the same");
        assertEquals(303, sent(ada, first).statusCode());
        assertEquals(303, sent(ada, second).statusCode());
        assertEquals(303, sent(ada, first).statusCode());
    }

    @Test
    void aScriptMaySendTheTokenInAHeader() {
        ada.request()
                .header("X-CSRF-Token", ada.token())
                .formParam("headline", "By a script")
                .formParam("version", Given.version(id))
                .post("/desk/briefings/" + id + "/edit")
                .then()
                .statusCode(303);
    }

    private String token(String page) {
        return ada.page(page).select("input[name=" + Browser.TOKEN + "]").val();
    }

    private Response sent(Browser browser, String token) {
        return browser.request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam(Browser.TOKEN, token)
                .formParam("headline", "Saved " + System.nanoTime())
                .formParam("version", Given.version(id))
                .post("/desk/briefings/" + id + "/edit");
    }

    private void refused(Response answer) {
        assertEquals(403, answer.statusCode());
        assertEquals(1, Given.revisions(id), "nothing changed");
    }
}
