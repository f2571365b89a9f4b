package org.daybook.routes;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.HouseRules;
import org.daybook.staff.Newcomer;
import org.daybook.staff.Role;
import org.daybook.web.throttle.Counts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever is written into every field of the newsroom is shown as it was written, at every address. */
@QuarkusTest
class HostileWordsTest {

    private static final List<String> FEEDS = List.of("feed.xml", "feed.atom", "feed.json");

    private final Shapes shapes = new Shapes();
    private final List<String> wrong = new ArrayList<>();
    private Wire admin;
    private Wire ada;
    private Wire typist;
    private String token;

    @BeforeEach
    void signIn() {
        admin = Wire.as(Browser.of(Cast.ANSEL));
        ada = Wire.as(Browser.of(Cast.ADA));
        var newcomer = Newcomer.as(Role.ADMIN).signedIn();
        token = Browser.TOKEN + "=" + Wire.encoded(newcomer.token());
        typist = Wire.as(newcomer);
        var plain = Furnished.plainly();
        Route.pages()
                .forEach(route -> shapes.learn(shown(route, plain.target(route)).body()));
        Route.changing()
                .filter(HostileWordsTest::echoes)
                .forEach(route ->
                        shapes.learn(sent(route, plain, Filling.plain()).body()));
    }

    @AfterEach
    void noRules() {
        HouseRules.none();
        Counts.startAgain();
    }

    @Test
    void hostileWordsAreWordsOnEveryPageAndInEveryFeed() {
        for (var words : HostileWords.portions()) {
            Counts.startAgain();
            var newsroom = Furnished.with(words);
            Route.pages().forEach(route -> {
                for (var file : route.path().contains("{file}") ? FEEDS : List.of("")) {
                    var target = newsroom.path(route, file.isEmpty() ? Map.of() : Map.of("file", file));
                    check(route + " " + file, shown(route, target), words);
                }
            });
            Route.changing()
                    .filter(HostileWordsTest::echoes)
                    .forEach(route -> check(route.toString(), sent(route, newsroom, words), words));
            var slug = Wire.anonymous().get(newsroom.path(new Route("GET", "/briefings/{slug}", List.of())));
            var headline = Jsoup.parse(slug.body()).select("h1").first().wholeText();
            var typed = Shapes.oneLine(words.fit(180));
            assertTrue(Shapes.oneLine(headline).endsWith(typed), headline + " for " + typed);
        }
        assertEquals(List.of(), wrong);
    }

    /** A form that is answered with what was in it; the others send people on or end their session. */
    private static boolean echoes(Route route) {
        return !route.path().equals("/logout")
                && !route.path().endsWith("/throw-away")
                && !route.path().endsWith("/sessions");
    }

    private Wire.Answer shown(Route route, String target) {
        var answer = admin.get(target);
        return answer.status() == 200 || !route.isPrivate() ? answer : ada.get(target);
    }

    /** Every field of a form with the words, and version numbers that fit nothing, so that it comes back. */
    private Wire.Answer sent(Route route, Furnished newsroom, Filling words) {
        var form = new StringBuilder(token);
        route.at(Route.Place.FORM)
                .forEach(field ->
                        form.append('&').append(field.name()).append('=').append(Wire.encoded(words.fit(180))));
        return typist.post(newsroom.path(route), form.toString());
    }

    private void check(String what, Wire.Answer answer, Filling words) {
        if (answer.status() == 0 || answer.status() >= 500) {
            wrong.add(what + " answers " + answer.status() + " for " + words);
            return;
        }
        assertTrue(
                !answer.header("set-cookie").contains("inj=")
                        && !answer.headers().containsKey("inj"),
                what);
        var type = answer.header("content-type");
        if (type.startsWith("text/html")) {
            shapes.strangeIn(answer.body()).forEach(strange -> wrong.add(what + ": " + strange));
        } else if (type.contains("xml")) {
            feed(what, answer.body());
        } else if (type.contains("json")) {
            json(what, answer.body());
        }
    }

    private void feed(String what, String xml) {
        try {
            var feed = new SyndFeedInput().build(new StringReader(xml));
            feed.getEntries().stream()
                    .flatMap(entry -> entry.getContents().stream())
                    .flatMap(content -> shapes.strangeIn(content.getValue()).stream())
                    .forEach(strange -> wrong.add(what + ": " + strange));
        } catch (FeedException e) {
            wrong.add(what + ": " + e.getMessage());
        }
    }

    private void json(String what, String json) {
        try {
            new ObjectMapper().readTree(json).findValuesAsText("content_html").forEach(html -> shapes.strangeIn(html)
                    .forEach(strange -> wrong.add(what + ": " + strange)));
        } catch (JsonProcessingException e) {
            wrong.add(what + ": " + e.getMessage());
        }
    }
}
