package org.daybook.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.daybook.Browser;
import org.daybook.Cast;

import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A program that holds a token. */
final class Program {

    /** As it is sent: indenting a million brackets for a log that nobody reads takes all memory. */
    private static final RestAssuredConfig UNINDENTED =
            RestAssuredConfig.config().logConfig(LogConfig.logConfig().enablePrettyPrinting(false));

    private final String token;

    Program(String token) {
        this.token = token;
    }

    static Program writingFor(Cast who) {
        return new Program(token(Browser.of(who), "Test " + System.nanoTime(), "WRITE"));
    }

    static Program readingFor(Cast who) {
        return new Program(token(Browser.of(who), "Test " + System.nanoTime(), "READ"));
    }

    /** Makes a token on the page and reads it there, then revokes the oldest ones so that there is always room. */
    static String token(Browser browser, String name, String scope, String... more) {
        var fields = new ArrayList<>(List.of("name", name, "scope", scope));
        fields.addAll(List.of(more));
        var page = browser.post("/desk/account/tokens", fields.toArray(String[]::new));
        page.then().statusCode(200);
        var shown = Jsoup.parse(page.asString());
        var token = shown.select("#secret").text();
        assertTrue(token.matches("daybook_[A-Za-z0-9_-]{43}"), token);
        shown.select("form[action$=/revoke]").stream()
                .skip(10)
                .forEach(form -> browser.post(form.attr("action")).then().statusCode(303));
        return token;
    }

    RequestSpecification request() {
        return given().config(UNINDENTED)
                .header("Authorization", "Bearer " + token)
                .contentType("application/json");
    }

    Response get(String path) {
        return request().get("/api/v1/briefings" + path);
    }

    Response post(String path, Object body) {
        return request().body(body).post("/api/v1/briefings" + path);
    }

    /** Saves words that were changed from those of a revision. */
    Response save(long id, int revision, Map<String, ?> copy) {
        return put(id, Map.of("revision", revision, "copy", copy));
    }

    Response put(long id, Object body) {
        return request().body(body).put("/api/v1/briefings/" + id + "/copy");
    }

    /** A copy of which only one text is told. */
    static Map<String, ?> prose(String section, String text) {
        return Map.of("sections", Map.of(section, Map.of("text", text)));
    }

    static Map<String, Object> move(String transition, int version) {
        var body = new LinkedHashMap<String, Object>();
        body.put("transition", transition);
        body.put("version", version);
        return body;
    }
}
