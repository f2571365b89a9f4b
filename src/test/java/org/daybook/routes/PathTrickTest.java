package org.daybook.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.HouseRules;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** However the address of a private page is written, it opens to nobody to whom its plain address does not. */
@QuarkusTest
@Tag("one-database")
class PathTrickTest {

    private static final Set<Integer> SHUT = Set.of(301, 303, 400, 401, 403, 404, 405, 406);

    @AfterEach
    void noRules() {
        HouseRules.none();
    }

    @Test
    void nobodyReachesAPrivatePageByAnySpellingOfItsAddress() {
        var newsroom = Furnished.plainly();
        var opened = new ArrayList<String>();
        Route.pages().filter(Route::isPrivate).forEach(route -> {
            for (var target : spellings(newsroom.path(route)).toList()) {
                for (var method : List.of("GET", "HEAD", "POST", "PUT", "get", "OPTIONS")) {
                    var answer = Wire.anonymous().send(method, target, new byte[0]);
                    var onlyTellsMethods =
                            method.equals("OPTIONS") && answer.body().isEmpty();
                    if (!SHUT.contains(answer.status()) && !onlyTellsMethods && !isError(answer.status())) {
                        opened.add(method + " " + target + " " + answer.status());
                    }
                }
            }
        });
        assertEquals(List.of(), opened);
    }

    @Test
    void aWriterReachesNoPageOfOthersByAnySpellingOfItsAddress() {
        var newsroom = Furnished.plainly();
        var wendell = Wire.as(Browser.of(Cast.WENDELL));
        var opened = new ArrayList<String>();
        Route.pages()
                .filter(Route::isPrivate)
                .map(newsroom::path)
                .filter(plain -> Set.of(403, 404).contains(wendell.get(plain).status()))
                .flatMap(PathTrickTest::spellings)
                .forEach(target -> {
                    var status = wendell.get(target).status();
                    if (!SHUT.contains(status)) {
                        opened.add(target + " " + status);
                    }
                });
        assertEquals(List.of(), opened);
    }

    /** Nothing but a refusal that comes before anybody has looked at the address. */
    private static boolean isError(int status) {
        return status == 501 || status == 0;
    }

    private static Stream<String> spellings(String path) {
        var first = path.substring(1).replaceAll("/.*", "");
        var rest = path.substring(1 + first.length());
        return Stream.of(
                path,
                "/" + path,
                "///" + path,
                path.replace("/", "//"),
                path + "/",
                path + "//",
                path + ";x",
                path + ";x=y/",
                "/" + first + ";x" + rest,
                "/;/" + first + rest,
                path.replace("/", "/;x/"),
                "/%2F" + first + rest,
                "/" + first + "%2F" + rest.replaceFirst("^/", ""),
                "/" + first + "%5C" + rest.replaceFirst("^/", ""),
                "/" + first + "\\" + rest.replaceFirst("^/", ""),
                "/%5c" + first + rest,
                "/%64" + path.substring(2),
                "/" + first.toUpperCase(java.util.Locale.ROOT) + rest,
                "/./" + first + rest,
                "/%2e/" + first + rest,
                "/x/.." + path,
                "/x/%2e%2e" + path,
                "/x/..;" + path,
                "/assets/.." + path,
                "/assets/%2e%2e" + path,
                "/assets/..%2f" + path.substring(1),
                "/assets/v-00000000/../.." + path,
                "/media/.." + path,
                "/feed.xml/.." + path,
                "/login/.." + path,
                path + ".",
                path + "...",
                path + "%20",
                path + "%09",
                path + "%00",
                path + "%00.css",
                path + "/.css",
                path + ".json",
                path + "%3F",
                path + "?x=/feed.xml",
                path + "%23",
                path + "#x",
                "/briefings/.." + path,
                "/%C0%AF" + path.substring(1),
                "/%25%36%34" + path.substring(2),
                "http://localhost:" + RestAssured.port + path,
                "http://evil.example" + path);
    }
}
