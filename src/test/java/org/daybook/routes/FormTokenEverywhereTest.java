package org.daybook.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.HouseRules;
import org.daybook.log.LogEntry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every request that changes something, whatever it is, without the token of a page of ours: refused, nothing done. */
@QuarkusTest
@Tag("one-database")
class FormTokenEverywhereTest {

    /** The signs of life of open editors come and go by themselves. */
    private static final Set<String> RESTLESS = Set.of("presence", "flyway_schema_history");

    private static final String BODY =
            "--b\r\nContent-Disposition: form-data; name=\"headline\"\r\n\r\nForged\r\n--b--\r\n";
    private static final String OWN = "AAAAAAAAAAAAAAAAAAAAAAAA";

    @AfterEach
    void noRules() {
        HouseRules.none();
    }

    @Test
    void nothingIsChangedWithoutATokenOfThisBrowser() {
        var newsroom = Furnished.plainly();
        var admin = Browser.of(Cast.ANSEL);
        var foreign = Browser.of(Cast.EDITH).token();
        var good = admin.token();
        var before = everything();
        var wrong = new ArrayList<String>();
        Route.changing().forEach(route -> {
            var target = newsroom.path(route);
            var fields = fields(route);
            var wire = Wire.as(admin);
            var own = Wire.anonymous()
                    .with("Cookie: " + admin.cookieHeader().replaceAll("(daybook-form)=[^;]*", "$1=" + OWN));
            var answers = new TreeMap<String, Integer>();
            answers.put("without", sent(wire, route, target, fields));
            answers.put("empty", sent(wire, route, target, fields + "&" + Browser.TOKEN + "="));
            answers.put("foreign", sent(wire, route, target, fields + "&" + Browser.TOKEN + "=" + foreign));
            answers.put("foreign in a header", sent(wire.with("X-CSRF-Token: " + foreign), route, target, fields));
            answers.put("in the address", sent(wire, route, target + "?" + Browser.TOKEN + "=" + good, fields));
            answers.put("self-made", sent(wire, route, target, fields + "&" + Browser.TOKEN + "=" + "A".repeat(59)));
            answers.put(
                    "beside other credentials", sent(wire.with("Authorization: Basic eDp5"), route, target, fields));
            answers.put("self-made pair", sent(own, route, target, fields + "&" + Browser.TOKEN + "=" + OWN));
            answers.put("own cookie, good token", sent(own, route, target, fields + "&" + Browser.TOKEN + "=" + good));
            answers.put(
                    "from another site",
                    sent(
                            wire.with("Sec-Fetch-Site: cross-site"),
                            route,
                            target,
                            fields + "&" + Browser.TOKEN + "=" + good));
            for (var type : List.of("text/plain", "application/json", "multipart/form-data; boundary=b", "a/b")) {
                answers.put(
                        type,
                        wire.send(route.method(), target, BODY.getBytes(), "Content-Type: " + type)
                                .status());
            }
            answers.values().removeIf(status -> status == 403 || status == 415 || status == 401 && route.isProgram());
            if (!answers.isEmpty()) {
                wrong.add(route + " " + answers);
            }
        });
        assertEquals(List.of(), wrong);
        assertEquals(before, everything());
        assertEquals(200, admin.get("/desk").statusCode(), "still signed in");
    }

    private static int sent(Wire wire, Route route, String target, String form) {
        return wire.send(route.method(), target, form.getBytes(), "Content-Type: " + Wire.FORM)
                .status();
    }

    private static String fields(Route route) {
        return route.at(Route.Place.FORM)
                .map(field -> field.name() + "=1")
                .reduce("x=1", (one, two) -> one + "&" + two);
    }

    /** How much there is of everything, and how often it was changed. */
    private static Map<String, Object> everything() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var database = LogEntry.getEntityManager();
            var found = new TreeMap<String, Object>();
            @SuppressWarnings("unchecked")
            List<String> tables = database.createNativeQuery(
                            "select table_name from information_schema.tables where lower(table_schema) = 'public'")
                    .getResultList();
            tables.stream()
                    .filter(table -> !RESTLESS.contains(table))
                    .forEach(table -> found.put(
                            table,
                            database.createNativeQuery("select count(*) from \"" + table + "\"")
                                    .getSingleResult()));
            found.put(
                    "log",
                    database.createNativeQuery("select max(seq) from log_entry").getSingleResult());
            found.put(
                    "versions",
                    database.createNativeQuery("select sum(version) from briefing")
                            .getSingleResult());
            found.put(
                    "unsaved",
                    database.createNativeQuery("select sum(number) from working_copy")
                            .getSingleResult());
            return found;
        });
    }
}
