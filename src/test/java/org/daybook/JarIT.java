package org.daybook;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The jar as it is handed over: first start, commands beside the server, a crash. */
@DisabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
class JarIT {

    private static final String ARCHIVE = "/archive/2026/02/04";

    @TempDir
    Path folder;

    @Test
    void theFirstStartPrintsALinkThatMakesOneAdminOnce() throws Exception {
        try (var jar = Jar.serving(folder, Map.of())) {
            var printed = Pattern.compile("http://localhost:8080(/setup\\?token=\\S+)")
                    .matcher(jar.output());
            assertTrue(printed.find(), jar.output());
            var path = printed.group(1);
            var client =
                    HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            var form = Jsoup.parse(get(client, jar, path).body());
            var fields = "csrf-token=" + form.select("input[name=csrf-token]").val() + "&token="
                    + form.select("input[name=token]").val() + "&username=chief&displayName=Chief&password=";
            assertEquals(422, post(client, jar, "/setup", fields + "short").statusCode());
            assertEquals(
                    303,
                    post(client, jar, "/setup", fields + "long+enough+it+is").statusCode());
            assertEquals(404, get(client, jar, path).statusCode());
            assertEquals(
                    404,
                    post(client, jar, "/setup", fields + "long+enough+it+is").statusCode());
            var token = Jsoup.parse(get(client, jar, "/login").body())
                    .select("input[name=csrf-token]")
                    .val();
            var signIn = "csrf-token=" + URLEncoder.encode(token, StandardCharsets.UTF_8)
                    + "&username=chief&password=long+enough+it+is";
            assertEquals(303, post(client, jar, "/login", signIn).statusCode());
            assertEquals(200, get(client, jar, "/desk/staff").statusCode());
        }
    }

    @Test
    void theLinkIsWorthNothingOnceThereIsAnAdmin() throws Exception {
        try (var jar = Jar.serving(folder, Map.of())) {
            var printed = Pattern.compile("http://localhost:8080(/setup\\?token=\\S+)")
                    .matcher(jar.output());
            assertTrue(printed.find(), jar.output());
            assertEquals(
                    0,
                    jar.run("a long enough password\n", "user", "add", "boss", "--role", "admin")
                            .code());
            assertEquals(
                    404, get(HttpClient.newHttpClient(), jar, printed.group(1)).statusCode());
        }
    }

    @Test
    void filesComeInAndGoOutBesideARunningServerAndSurviveItsDeath() throws Exception {
        var seed = seed();
        var file = Files.write(folder.resolve("briefing-2026-02-04.txt"), seed);
        var bad = Files.writeString(folder.resolve("bad.txt"), "This is no briefing.");
        try (var jar = Jar.serving(folder, Map.of("DAYBOOK_ADMIN_PASSWORD", "administrator1"))) {
            assertFalse(jar.output().contains("/setup?token="), "no link where a password is given");

            var dry = jar.run("", "import", file.toString(), "--as", "published", "--dry-run");
            assertEquals(0, dry.code(), dry.output());
            assertTrue(dry.output().contains("Nothing was stored"), dry.output());
            assertFalse(jar.page(ARCHIVE).contains("Putin and Xi Affirm"));

            var mixed = jar.run("", "import", bad.toString(), file.toString(), "--as", "published");
            assertEquals(1, mixed.code(), mixed.output());
            assertTrue(mixed.output().contains("bad.txt:1: "), mixed.output());
            assertTrue(jar.page(ARCHIVE).contains("Putin and Xi Affirm"), "the good one is live at once");

            var again = jar.run("", "import", file.toString(), "--as", "published");
            assertEquals(0, again.code(), again.output());
            assertTrue(again.output().contains("1 unchanged"), again.output());

            jar.kill();
            jar.startAgain();
            assertTrue(jar.page(ARCHIVE).contains("Putin and Xi Affirm"), "what was acknowledged is still there");

            var out = jar.run("", "export", folder.resolve("out").toString());
            assertEquals(0, out.code(), out.output());
            try (var files = Files.list(folder.resolve("out"))) {
                assertArrayEquals(seed, Files.readAllBytes(files.findFirst().orElseThrow()));
            }
            var sound = jar.run("", "verify");
            assertEquals(0, sound.code(), sound.output());
        }
    }

    @Test
    void accountsAreKeptFromTheCommandLine() throws Exception {
        try (var jar = Jar.serving(folder, Map.of("DAYBOOK_ADMIN_PASSWORD", "administrator1"))) {
            assertEquals(
                    0,
                    jar.run("a long enough password\n", "user", "add", "wren", "--role", "writer")
                            .code());
            assertEquals(
                    1,
                    jar.run("a long enough password\n", "user", "add", "wren", "--role", "writer")
                            .code());
            assertEquals(1, jar.run("short\n", "user", "password", "wren").code());
            assertEquals(2, jar.run("", "user", "add", "x", "--role", "king").code());
            assertEquals(2, jar.run("", "no-such-command").code());
            assertEquals(1, jar.run("", "user", "disable", "admin").code(), "the last admin stays");
            assertEquals(0, jar.run("", "user", "disable", "wren").code());
        }
    }

    @Test
    void whatEndsAtOneInstanceHasEndedAtTheOtherAndCookiesAreTiedToTheHost() throws Exception {
        var settings = Map.of(
                "DAYBOOK_DATA",
                folder.resolve("data").toString(),
                "DAYBOOK_URL",
                "https://briefings.example.org",
                "DAYBOOK_ADMIN_PASSWORD",
                "administrator1");
        try (var one = Jar.serving(Files.createDirectory(folder.resolve("one")), settings);
                var other = Jar.serving(Files.createDirectory(folder.resolve("other")), settings)) {
            var door = answer(one, "/login", "", "");
            var form = cookie(door, "__Host-daybook-form");
            var signedIn = answer(
                    one, "/login", form, "csrf-token=" + token(door) + "&username=admin&password=administrator1");
            assertEquals(303, signedIn.statusCode());
            var session = cookie(signedIn, "__Host-daybook-session");
            var cookies = form + "; " + session;
            var desk = answer(other, "/desk", cookies, "");
            assertEquals(200, desk.statusCode(), "signed in at both");
            assertEquals(200, answer(one, "/desk", cookies, "").statusCode());
            assertEquals(
                    303,
                    answer(other, "/logout", cookies, "csrf-token=" + token(desk))
                            .statusCode());
            assertEquals(303, answer(one, "/desk", cookies, "").statusCode(), "the copied cookie is worth nothing");
            assertEquals(303, answer(other, "/desk", cookies, "").statusCode());
        }
    }

    /** Over HTTPS cookies are not sent by the client here, which talks to the program as a proxy would. */
    private static HttpResponse<String> answer(Jar jar, String path, String cookies, String form)
            throws IOException, InterruptedException {
        var request = request(jar, path).header("Content-Type", "application/x-www-form-urlencoded");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        if (!form.isEmpty()) {
            request.POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String token(HttpResponse<String> page) {
        var token = Jsoup.parse(page.body()).select("input[name=csrf-token]").val();
        return URLEncoder.encode(token, StandardCharsets.UTF_8);
    }

    /** A cookie as it goes back; it must be tied to the host, out of reach of scripts, and sent over HTTPS only. */
    private static String cookie(HttpResponse<String> from, String name) {
        var set = from.headers().allValues("set-cookie").stream()
                .filter(each -> each.startsWith(name + "="))
                .findFirst()
                .orElseThrow();
        for (var needed : new String[] {"secure", "httponly", "path=/"}) {
            assertTrue(set.toLowerCase(Locale.ROOT).contains(needed), set);
        }
        assertFalse(set.toLowerCase(Locale.ROOT).contains("domain"), set);
        return set.substring(0, set.indexOf(';'));
    }

    private static HttpResponse<String> get(HttpClient client, Jar jar, String path)
            throws IOException, InterruptedException {
        return client.send(request(jar, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(HttpClient client, Jar jar, String path, String form)
            throws IOException, InterruptedException {
        var request = request(jar, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(Jar jar, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + jar.port() + path));
    }

    private static byte[] seed() throws IOException {
        try (var stream = JarIT.class.getResourceAsStream("/seeds/briefing-2026-02-04.txt")) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }
}
