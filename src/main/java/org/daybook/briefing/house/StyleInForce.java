package org.daybook.briefing.house;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.daybook.briefing.style.Style;

/**
 * The rules that hold now. Each call asks the database for the newest version's fingerprint, so that a change holds at
 * once on every instance; the rules behind it are read and made ready only once.
 */
public final class StyleInForce {

    private static final Style NONE = new Style(List.of());
    private static final AtomicReference<Kept> KEPT = new AtomicReference<>(new Kept("", NONE));

    private record Kept(String fingerprint, Style style) {}

    private StyleInForce() {}

    /** The style of the newest version; one without rules where there is none. */
    public static Style now() {
        var newest = HouseStyle.newestFingerprint();
        var kept = KEPT.get();
        if (kept.fingerprint().equals(newest)) {
            return kept.style();
        }
        return newest.isEmpty() ? NONE : read();
    }

    private static Style read() {
        var newest = HouseStyle.newest().orElseThrow();
        var fresh = new Kept(newest.fingerprint, new Style(newest.rules));
        KEPT.set(fresh);
        return fresh.style();
    }
}
