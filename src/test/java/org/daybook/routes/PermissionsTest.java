package org.daybook.routes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.daybook.HouseRules;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Who may call what, for every address that the running application answers to. The record in {@code src/docs} is the
 * expectation: a new route fails until its line is there.
 */
@QuarkusTest
@Tag("one-database")
class PermissionsTest {

    private static final Path RECORD = Path.of("src/docs/permissions.md");
    private static final Path FOUND = Path.of("target/permissions.md");

    /** What people do before they are signed in, or to stop being so. */
    private static final Set<String> OPEN_TO_ALL = Set.of("POST /login", "POST /logout", "POST /setup");

    /** Places where programs are served past the resources; each is tried in {@link PathTrickTest} too. */
    @Inject
    Router router;

    @AfterEach
    void leave() {
        HouseRules.none();
        Stream.of(Caller.values()).forEach(Caller::leave);
    }

    @Test
    void everyAddressIsForThoseInTheRecord() throws IOException {
        var newsrooms = Stream.of(Caller.values())
                .collect(Collectors.toMap(Function.identity(), caller -> Furnished.plainly()));
        var rows = new LinkedHashMap<String, String>();
        for (var route : Route.all()) {
            assertEquals(
                    List.of(),
                    Furnished.strange(route, newsrooms.get(Caller.NOBODY)).toList(),
                    route + ": say in Furnished what stands in place of this");
            rows.put(row(route), cells(answers(route, newsrooms)));
        }
        compare(rows);
    }

    @Test
    void noRouteIsServedPastTheResources() {
        assertEquals(
                List.of(),
                router.getRoutes().stream()
                        .map(route -> route.getPath() + " " + route.methods())
                        .filter(route -> !route.startsWith("null") && !route.equals("/ null"))
                        .toList());
    }

    private static Map<Caller, String> answers(Route route, Map<Caller, Furnished> newsrooms) {
        var answers = new TreeMap<Caller, String>();
        for (var caller : Caller.values()) {
            answers.put(caller, caller.mayCall(route, newsrooms.get(caller).target(route)));
        }
        if (route.isPrivate()) {
            assertEquals(false, answers.get(Caller.NOBODY).equals("yes"), "nobody is signed in: " + route);
        }
        if (!route.method().equals("GET") && !OPEN_TO_ALL.contains(route.toString())) {
            assertEquals(false, answers.get(Caller.NOBODY).equals("yes"), "nobody changes anything: " + route);
        }
        return answers;
    }

    private static void compare(Map<String, String> rows) throws IOException {
        var record = Permissions.written(rows);
        Files.writeString(FOUND, record);
        var expected = Files.exists(RECORD) ? Files.readAllLines(RECORD) : List.<String>of();
        var found = record.lines().toList();
        var differences = new ArrayList<String>();
        found.stream()
                .filter(line -> !expected.contains(line))
                .forEach(line -> differences.add("not recorded: " + line));
        expected.stream()
                .filter(line -> !found.contains(line))
                .forEach(line -> differences.add("not so any more: " + line));
        assertEquals(
                List.of(), differences, "Look at each difference. If it is meant, copy " + FOUND + " over " + RECORD);
        assertEquals(String.join("\n", expected), record.strip(), "the order of " + RECORD);
    }

    private static String cells(Map<Caller, String> answers) {
        return answers.values().stream().reduce("", (line, cell) -> line + " " + cell + " |");
    }

    private static String row(Route route) {
        return "| " + route.method() + " | `" + route.path() + "` |";
    }
}
