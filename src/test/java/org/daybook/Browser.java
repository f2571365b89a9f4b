package org.daybook;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** One visitor with cookies of their own. Redirects are not followed; forms get their token, as in a page. */
public final class Browser {

    public static final String TOKEN = "csrf-token";

    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .redirect(RedirectConfig.redirectConfig().followRedirects(false))
            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8"));

    private final Map<String, String> cookies = new HashMap<>();
    private String token = "";

    private String device = "Apache-HttpClient";

    private Browser() {}

    public static Browser anonymous() {
        return new Browser();
    }

    public static Browser of(Cast who) {
        who.join();
        return signedIn(who.username());
    }

    public static Browser signedIn(String username) {
        var browser = anonymous();
        var answer = browser.post("/login", "username", username, "password", Cast.PASSWORD);
        assertEquals(303, answer.statusCode(), "signed in");
        return browser;
    }

    /** Says from now on that it is this one. */
    public Browser as(String userAgent) {
        device = userAgent;
        return this;
    }

    public Response get(String path) {
        return kept(request().get(path));
    }

    public Document page(String path) {
        var answer = get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.asString());
    }

    /** Sends a form: names and values in turn; a name may come more than once. */
    public Response post(String path, String... fields) {
        var token = token();
        var request = request()
                .urlEncodingEnabled(true)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam(TOKEN, token);
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return kept(request.post(path));
    }

    /** A request that carries this visitor's cookies, the token's among them, for what {@link #post} cannot say. */
    public RequestSpecification request() {
        return given().config(CONFIG)
                .urlEncodingEnabled(false)
                .header("User-Agent", device)
                .cookies(cookies);
    }

    /** What this visitor's browser sends as its cookies, for requests that are made otherwise. */
    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** A token as the forms of this visitor's pages hold it. */
    public String token() {
        if (token.isEmpty()) {
            var desk = get("/desk");
            var page = Jsoup.parse((desk.statusCode() == 200 ? desk : get("/login")).asString());
            token = page.select("input[name=" + TOKEN + "]").val();
        }
        return token;
    }

    /** The same cookies in another browser: somebody has copied them. */
    public Browser copy() {
        var other = new Browser();
        other.cookies.putAll(cookies);
        other.token = token;
        return other;
    }

    /** Loses the session, as when it has run out. */
    public void forgetSession() {
        cookies.remove("daybook-session");
    }

    private Response kept(Response answer) {
        answer.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }
}
