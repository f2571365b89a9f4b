package org.daybook.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.HouseRules;
import org.daybook.staff.Newcomer;
import org.daybook.staff.Role;
import org.daybook.web.throttle.Counts;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** No answer follows what a stranger says of the house's address, and none leads out of the house. */
@QuarkusTest
@Tag("one-database")
class StrangeHostTest {

    private static final String EVIL = "strange-house.example";

    private static final List<String> ELSEWHERE = List.of(
            "https://evil.example/",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/%09/evil.example",
            "/desk//evil.example/..",
            "/desk@evil.example",
            "/desk.evil.example",
            "/desk/..//evil.example",
            "/desk/%2e%2e//evil.example",
            "/desk\r\nLocation: https://evil.example",
            "javascript:alert('evil.example')",
            "https:evil.example",
            "///evil.example",
            "http://localhost:8080@evil.example/");

    @AfterEach
    void leave() {
        HouseRules.none();
        Counts.startAgain();
    }

    @Test
    void whateverHostAndProxyAStrangerClaimsNoPageSaysSo() {
        var newsroom = Furnished.plainly();
        var wrong = new ArrayList<String>();
        for (var visitor : List.of(Wire.anonymous(), Wire.as(Browser.of(Cast.ANSEL)))) {
            var claiming = visitor.with("Host: " + EVIL)
                    .with("X-Forwarded-Host: " + EVIL)
                    .with("X-Forwarded-Server: " + EVIL)
                    .with("X-Forwarded-Proto: https")
                    .with("X-Forwarded-Port: 444")
                    .with("X-Forwarded-Prefix: //" + EVIL)
                    .with("X-Forwarded-For: 203.0.113.9")
                    .with("X-Original-URL: /desk")
                    .with("X-Rewrite-URL: /desk")
                    .with("Forwarded: for=203.0.113.9;host=" + EVIL + ";proto=https");
            Route.all().forEach(route -> {
                var answer = claiming.send(route.method(), newsroom.target(route), new byte[0]);
                if (answer.body().contains(EVIL) || answer.headers().toString().contains(EVIL)) {
                    wrong.add(route + " repeats the host");
                }
                if (answer.header("set-cookie").contains("Secure")
                        || !answer.header("strict-transport-security").isEmpty()) {
                    wrong.add(route + " believes the proxy");
                }
                if (!answer.header("location").isEmpty()
                        && !answer.header("location").matches("/(?![/\\\\]).*")) {
                    wrong.add(route + " leads to " + answer.header("location"));
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whereverSomebodyWantsToGoAfterwardsTheyStayInTheHouse() {
        var wrong = new ArrayList<String>();
        var person = Newcomer.as(Role.WRITER);
        Route.all().stream().filter(StrangeHostTest::sendsOn).forEach(route -> {
            for (var to : ELSEWHERE) {
                Counts.startAgain();
                var inside = person.signedIn();
                for (var browser : List.of(inside, Browser.anonymous())) {
                    var token = Browser.TOKEN + "=" + Wire.encoded(browser.token());
                    var asked = "to=" + Wire.encoded(to) + "&username=" + person.username() + "&password="
                            + Wire.encoded(Cast.PASSWORD);
                    var answer = route.method().equals("GET")
                            ? Wire.as(browser).get(route.path() + "?" + asked)
                            : Wire.as(browser).post(route.path(), token + "&" + asked);
                    var location = answer.header("location");
                    if (!location.isEmpty() && !location.matches("/(?:desk|login)(?:[/?].*)?")
                            || answer.status() >= 500) {
                        wrong.add(route + " to " + to + ": " + answer.status() + " " + location);
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void thePlaceToGoToIsLookedForUnderItsName() {
        assertTrue(Route.all().stream().anyMatch(StrangeHostTest::sendsOn), "the test above has something to do");
        assertEquals(
                List.of(),
                Route.all().stream()
                        .flatMap(route -> route.parameters().stream())
                        .map(Route.Parameter::name)
                        .filter(name -> Stream.of("next", "return", "redirect", "url", "goto", "back", "continue")
                                .anyMatch(name.toLowerCase(java.util.Locale.ROOT)::equals))
                        .toList());
    }

    private static boolean sendsOn(Route route) {
        return route.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("to"));
    }
}
