package org.daybook.routes;

import org.daybook.Browser;
import org.daybook.Cast;

import org.jsoup.Jsoup;

/** Who may be asking, as the table of permissions knows them. */
enum Caller {
    NOBODY(null),
    OTHER_WRITER(Cast.WENDELL),
    WRITER(Cast.ADA),
    EDITOR(Cast.EMIL),
    ADMIN(Cast.ANSEL);

    private final Cast person;
    private Browser browser = Browser.anonymous();
    private String token = "";

    Caller(Cast person) {
        this.person = person;
    }

    /** Signed in, also where the last answer was the end of the session. */
    Browser browser() {
        if (person != null && browser.get("/desk").statusCode() != 200) {
            browser = Browser.of(person);
        }
        return browser;
    }

    /** With a token of this caller's, made when it is first asked for. */
    Wire program() {
        if (person != null && token.isEmpty()) {
            var made = browser().post("/desk/account/tokens", "name", "P" + System.nanoTime(), "scope", "WRITE");
            token = Jsoup.parse(made.asString()).select("#secret").text();
        }
        return person == null ? Wire.anonymous() : Wire.anonymous().with("Authorization: Bearer " + token);
    }

    /** Forgets the session, which the next test may have ended. */
    void leave() {
        browser = Browser.anonymous();
        token = "";
    }

    /** What the answer to a request says about whether this caller may make it. */
    String mayCall(Route route, String target) {
        var browser = browser();
        var wire = route.isProgram() ? program() : Wire.as(browser);
        var answer = route.method().equals("GET")
                ? wire.get(target)
                : wire.send(
                        route.method(),
                        target,
                        (route.isProgram() ? "{}" : "x=1").getBytes(),
                        "Content-Type: " + (route.isProgram() ? "application/json" : Wire.FORM),
                        "X-CSRF-Token: " + browser.token());
        if (answer.status() == 0 || answer.status() >= 500) {
            throw new AssertionError(this + " " + route + " answers " + answer.status());
        }
        if (answer.body().contains("This form is too old")) {
            throw new AssertionError(this + " " + route + " did not take the token");
        }
        return answer.isSentToTheDoor() ? "sign in" : told(answer.status());
    }

    private static String told(int status) {
        return status == 401 || status == 403 || status == 404 ? Integer.toString(status) : "yes";
    }
}
