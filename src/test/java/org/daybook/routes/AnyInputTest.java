package org.daybook.routes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.daybook.Browser;
import org.daybook.HouseRules;
import org.daybook.staff.Newcomer;
import org.daybook.staff.Role;
import org.daybook.web.throttle.Counts;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Whatever is sent to whichever address, the answer is no failure of ours, and it carries the headers. */
@QuarkusTest
class AnyInputTest {

    private static final long SEED = 20260204;
    private static final int FEW = 2;
    private static final int SOME = 5;
    private static final int SMALL_FORM = 12;

    private final Random random = new Random(SEED);
    private final List<String> wrong = new ArrayList<>();
    private Furnished newsroom;
    private Browser admin;
    private Wire wire;
    private int requests;

    @BeforeEach
    void furnish() {
        newsroom = Furnished.plainly();
        signIn();
    }

    @AfterEach
    void noRules() {
        HouseRules.none();
        Counts.startAgain();
        Caller.ADMIN.leave();
    }

    private void signIn() {
        Counts.startAgain();
        admin = Newcomer.as(Role.ADMIN).signedIn();
        admin.token();
        wire = Wire.as(admin);
    }

    @Test
    void everyParameterOfEveryRouteTakesAnything() {
        for (var route : Route.all()) {
            Counts.startAgain();
            if (admin.get("/desk").statusCode() != 200) {
                signIn();
            }
            for (var parameter : route.parameters()) {
                values(route)
                        .forEach(value -> judge(
                                route + " " + parameter + " " + AnyInput.shown(value),
                                sent(route, Map.of(parameter, value))));
            }
            for (int i = 0; i < FEW; i++) {
                judge(route + " at random " + i, sent(route, Map.of()));
            }
        }
        System.out.println("AnyInputTest: " + requests + " requests");
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyAddressTakesAnyMethodHeaderAndBody() {
        for (var route : Route.all()) {
            var target = newsroom.path(route);
            var wire = route.isProgram() ? Caller.ADMIN.program() : this.wire;
            for (var method :
                    List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "FOO")) {
                judge(method + " " + target, wire.send(method, target, new byte[0]));
            }
            headers(target)
                    .forEach(header -> judge(
                            target + " " + AnyInput.shown(header),
                            wire.with(header).get(target)));
            if (!route.method().equals("GET")) {
                AnyInput.TYPES.forEach(type -> takesAnyBody(route, wire, type));
            }
        }
        System.out.println("AnyInputTest: " + requests + " requests");
        assertEquals(List.of(), wrong);
    }

    @Test
    void addressesThatNobodyMadeAreAnsweredWithTheHeadersToo() {
        Stream.of(
                        "/",
                        "/feed.xml",
                        "/feed.json",
                        "/assets/reader.css",
                        "/assets/desk.js",
                        "/assets/",
                        "/assets/none.css",
                        "/assets/v-00000000/reader.css",
                        "/media/none.jpg",
                        "/favicon.ico",
                        "/robots.txt",
                        "/q/health",
                        "/q/metrics",
                        "/q/dev",
                        "/META-INF/resources/assets/reader.css",
                        "/WEB-INF/web.xml",
                        "/application.properties",
                        "/.git/config",
                        "/..%2f..%2fetc/passwd",
                        "/%2e%2e/%2e%2e/etc/passwd",
                        "/%",
                        "/%zz",
                        "/%00",
                        "/%FF%FE",
                        "/%ED%A0%80",
                        "/?%",
                        "/?%zz=%zz",
                        "/?a=%00",
                        "/?a=%FF",
                        "/login?to=%FF",
                        "/a".repeat(1_500),
                        "/?" + "a=b&".repeat(900),
                        "//")
                .forEach(target -> judge(target, wire.get(target)));
        judge("a body too large", wire.send("POST", "/desk/imports", new byte[25 << 20], "Content-Type: " + Wire.FORM));
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsNoRequestEndsNothing() {
        for (var bytes : AnyInput.NO_REQUESTS) {
            var status =
                    Wire.raw(bytes.getBytes(StandardCharsets.ISO_8859_1), 1_000).status();
            assertEquals(true, status < 500 || status == 501 || status == 505, AnyInput.shown(bytes) + " " + status);
        }
        assertEquals(200, wire.get("/").status());
    }

    /** All of them at the two doors, some of them everywhere else. */
    private Stream<String> headers(String target) {
        return target.equals("/") || target.equals("/desk")
                ? AnyInput.HEADERS.stream()
                : random.ints(SOME, 0, AnyInput.HEADERS.size()).mapToObj(AnyInput.HEADERS::get);
    }

    private void takesAnyBody(Route route, Wire wire, String type) {
        random.ints(FEW, 0, AnyInput.BODIES.size())
                .mapToObj(AnyInput.BODIES::get)
                .forEach(body -> {
                    var sent = wire.send(
                            route.method(),
                            newsroom.path(route),
                            body,
                            "Content-Type: " + type,
                            "X-CSRF-Token: " + admin.token());
                    var shown = AnyInput.shown(new String(body, StandardCharsets.ISO_8859_1));
                    judge(route + " " + type + " " + shown, sent);
                });
    }

    private Stream<String> values(Route route) {
        var some = route.parameters().size() <= SMALL_FORM ? SOME : FEW;
        return Stream.concat(
                AnyInput.NO_TEXT.stream().limit(some),
                Stream.generate(this::any).limit(some));
    }

    private String any() {
        return AnyInput.VALUES.get(random.nextInt(AnyInput.VALUES.size()));
    }

    /** Of many together none may be so long that the address as a whole is. */
    private String shortOne() {
        var value = any();
        return value.length() > 400 ? "" : value;
    }

    /** A request with these values as they are, encoded already; all others at random or absent. */
    private Wire.Answer sent(Route route, Map<Route.Parameter, String> given) {
        var path = new java.util.HashMap<String, String>();
        var query = new StringBuilder();
        var form = new StringBuilder(Browser.TOKEN + "=" + Wire.encoded(admin.token()));
        for (var parameter : route.parameters()) {
            var value = given.isEmpty() && random.nextBoolean() ? shortOne() : given.get(parameter);
            if (value != null) {
                switch (parameter.place()) {
                    case PATH -> path.put(parameter.name(), value);
                    case QUERY ->
                        query.append(query.isEmpty() ? "?" : "&")
                                .append(parameter.name())
                                .append('=')
                                .append(value);
                    case FORM ->
                        form.append('&').append(parameter.name()).append('=').append(value);
                    case HEADER -> {}
                }
            }
        }
        var target = newsroom.path(route, path).replace(" ", "%20")
                + query.toString().replace(" ", "%20");
        if (route.isProgram()) {
            return Caller.ADMIN.program().send(route.method(), target, new byte[0], "Content-Type: application/json");
        }
        return route.method().equals("GET")
                ? wire.get(target)
                : wire.send(
                        route.method(),
                        target,
                        form.toString().getBytes(StandardCharsets.UTF_8),
                        "Content-Type: " + Wire.FORM,
                        "X-CSRF-Token: " + admin.token());
    }

    private void judge(String what, Wire.Answer answer) {
        requests++;
        var isKnown = answer.status() < 500 || answer.status() == 501;
        if (answer.status() == 0 || !isKnown) {
            wrong.add(what + " answers " + answer.status());
        } else if (!answer.headers().isEmpty() && !isGuarded(answer)) {
            wrong.add(what + " answers " + answer.status() + " without the headers");
        }
        if (answer.headers().containsKey("x-injected")
                || answer.header("set-cookie").contains("injected")) {
            wrong.add(what + " lets a header in");
        }
    }

    /** What Vert.x refuses before it is a request has no headers of ours, and no body. */
    private static boolean isGuarded(Wire.Answer answer) {
        return answer.header("content-security-policy").contains("default-src 'none'")
                        && answer.header("x-content-type-options").equals("nosniff")
                        && !answer.header("cache-control").isEmpty()
                || answer.body().isEmpty() && List.of(400, 414, 431, 413).contains(answer.status());
    }
}
