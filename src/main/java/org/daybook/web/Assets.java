package org.daybook.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
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
 * good. The fingerprint is a folder, so that what a style sheet imports moves along with it.
 */
@ApplicationScoped
@Named("asset")
public class Assets {

    private static final String FOLDER = "META-INF/resources/assets/";
    private static final List<String> ENTRIES = List.of("reader.css", "desk.css", "desk.js");
    private static final Pattern IMPORTED =
            Pattern.compile("(?:@import\\s+url\\(|import\\s+)[\"'](?:\\./)?([\\w./-]+)[\"']");
    private static final Pattern FINGERPRINTED = Pattern.compile("/assets/v-[0-9a-f]{8}/(.+)");

    private final String fingerprint = fingerprint();

    /** The address of a file in the folder of assets. */
    public String url(String file) {
        return "/assets/v-" + fingerprint + "/" + file;
    }

    void register(@Observes Filters filters) {
        filters.register(Assets::serve, 900);
    }

    private static void serve(RoutingContext routing) {
        var asked = FINGERPRINTED.matcher(routing.normalizedPath());
        if (asked.matches()) {
            routing.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
            routing.reroute("/assets/" + asked.group(1));
        } else {
            routing.next();
        }
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
