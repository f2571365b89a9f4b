package org.daybook.web.guard;

import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What every answer tells a browser, whatever kind of answer it is. */
@QuarkusTest
class SecurityHeadersTest {

    @Test
    void everyAnswerIsGuarded() {
        Given.liveBy(Cast.ADA, Cast.EDITH);
        var anybody = Browser.anonymous();
        for (var path : List.of(
                "/",
                "/archive",
                "/no-such-page",
                "/briefings/no-such-briefing",
                "/feed.xml",
                "/feed.json",
                "/topics/none/feed.atom",
                "/assets/reader.css",
                "/assets/no-such.css",
                "/login",
                "/desk",
                "/desk/none",
                "/desk/briefings?q=%00",
                "/q/health")) {
            guarded(path, anybody.get(path));
        }
        guarded(
                "a form without its token",
                anybody.request().formParam("x", "y").post("/login"));
        guarded("a wrong method", anybody.request().put("/"));
        guarded("a desk page", Browser.of(Cast.ADA).get("/desk"));
        guarded("a page for others", Browser.of(Cast.ADA).get("/desk/staff"));
    }

    private static void guarded(String what, Response answer) {
        var policy = answer.header("Content-Security-Policy");
        for (var part : List.of(
                "default-src 'none'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'",
                "object-src 'none'")) {
            assertTrue(policy.contains(part), what + ": " + policy);
        }
        assertFalse(policy.contains("unsafe"), what);
        assertEquals("nosniff", answer.header("X-Content-Type-Options"), what);
        assertEquals("same-origin", answer.header("Cross-Origin-Opener-Policy"), what);
        assertTrue(answer.header("Cross-Origin-Resource-Policy").endsWith("-origin"), what);
        assertTrue(answer.statusCode() < 500, what);
        assertNull(answer.header("Strict-Transport-Security"), "only over HTTPS");
    }

    @Test
    void feedsMayBeFetchedByFeedReadersOnOtherSitesAndPagesMayNot() {
        var anybody = Browser.anonymous();
        assertEquals("cross-origin", anybody.get("/feed.xml").header("Cross-Origin-Resource-Policy"));
        assertEquals("same-origin", anybody.get("/").header("Cross-Origin-Resource-Policy"));
        assertEquals("same-origin", anybody.get("/login").header("Cross-Origin-Resource-Policy"));
    }

    @Test
    void nobodyOutsideLearnsTheAddressOfADeskPage() {
        assertEquals("same-origin", Browser.of(Cast.ADA).get("/desk").header("Referrer-Policy"));
    }

    @Test
    void whateverHostIsNamedNoLinkFollowsIt() {
        var answer = Browser.anonymous()
                .request()
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .get("/feed.atom");
        assertFalse(answer.asString().contains("evil.example"));
        var away = Browser.anonymous()
                .request()
                .header("X-Forwarded-Host", "evil.example")
                .get("/desk");
        assertFalse(away.header("Location").contains("evil.example"));
    }
}
