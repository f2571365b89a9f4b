package org.daybook.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Addresses of style sheets, scripts and fonts that change with their content, so that a browser may keep them for
 * good. The fingerprint is a folder, so that what a style sheet or a script imports moves along with it.
 */
@ApplicationScoped
@Named("asset")
public class Assets {

    private static final String FOLDER = "META-INF/resources/assets/";
    private static final List<String> ENTRIES = List.of("reader.css", "desk.css", "desk.js");
    private static final Pattern IMPORTED =
            Pattern.compile("(?:@import\\s+url\\(|\\bimport\\s+|\\bfrom\\s+)[\"'](?:\\./)?([\\w./-]+)[\"']");
    private static final String KEPT = "daybook.kept";

    private final String fingerprint = fingerprint();

    /** The address of a file in the folder of assets. */
    public String url(String file) {
        return "/assets/v-" + fingerprint + "/" + file;
    }

    void register(@Observes Filters filters) {
        filters.register(this::serve, 900);
    }

    /** The last word on how long an asset is kept is ours: the handler of static files says the same for all. */
    private void serve(RoutingContext routing) {
        var path = routing.normalizedPath();
        var own = "/assets/v-" + fingerprint + "/";
        if (path.startsWith(own)) {
            routing.put(KEPT, "public, max-age=31536000, immutable");
            routing.reroute("/assets/" + path.substring(own.length()));
            return;
        }
        if (path.startsWith("/assets/")) {
            String howLong = Objects.requireNonNullElse(routing.get(KEPT), "public, max-age=0, must-revalidate");
            routing.addHeadersEndHandler(done -> routing.response().putHeader("Cache-Control", howLong));
        }
        routing.next();
    }

    private static String fingerprint() {
        var seen = new LinkedHashSet<String>();
        var sum = new CRC32();
        ENTRIES.forEach(entry -> add(entry, seen, sum));
        return String.format("%08x", sum.getValue());
    }

    private static void add(String file, Set<String> seen, CRC32 sum) {
        if (!seen.add(file)) {
            return;
        }
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                return;
            }
            var bytes = stream.readAllBytes();
            sum.update(bytes);
            var imported = IMPORTED.matcher(new String(bytes, StandardCharsets.UTF_8));
            while (imported.find()) {
                add(imported.group(1), seen, sum);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
