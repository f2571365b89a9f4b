package org.daybook.staff.door;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What a browser says of itself, coarsely: enough to tell one's own devices apart, and no more is kept. */
final class Device {

    /** What stands in the header and what it means; the first that fits counts, since most name others as well. */
    private record Sign(String mark, String name) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS", "Firefox"),
            new Sign("CriOS", "Chrome"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Android", "Android"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "macOS"),
            new Sign("Linux", "Linux"));

    private Device() {}

    /** "Firefox on Linux" */
    static String of(@Nullable String userAgent) {
        var said = Objects.requireNonNullElse(userAgent, "");
        return named(said, BROWSERS, "Unknown browser") + " on " + named(said, SYSTEMS, "an unknown system");
    }

    private static String named(String said, List<Sign> signs, String otherwise) {
        return signs.stream()
                .filter(sign -> said.contains(sign.mark()))
                .map(Sign::name)
                .findFirst()
                .orElse(otherwise);
    }
}
