package org.daybook.importing.format;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class StampTest {

    @Test
    void theDateCommandsFormIsRead() {
        reads("Wed Feb 04 18:54:15 UTC 2026", "2026-02-04T18:54:15Z");
        reads("Wed Feb  4 18:54:15 UTC 2026", "2026-02-04T18:54:15Z");
        reads("Thu Feb 29 00:00:00 UTC 2024", "2024-02-29T00:00:00Z");
    }

    @Test
    void zonesAreOffsetsOrNamesThatStandForOneOnly() {
        reads("Wed Feb 04 18:54:15 Z 2026", "2026-02-04T18:54:15Z");
        reads("Wed Feb 04 18:54:15 +0100 2026", "2026-02-04T17:54:15Z");
        reads("Wed Feb 04 18:54:15 +05:30 2026", "2026-02-04T13:24:15Z");
        reads("Wed Feb 04 18:54:15 -03 2026", "2026-02-04T21:54:15Z");
        reads("Wed Feb 04 18:54:15 CET 2026", "2026-02-04T17:54:15Z");
        reads("Sat Jul 04 18:54:15 EDT 2026", "2026-07-04T22:54:15Z");
        reads("Wed Feb 04 04:54:15 ACDT 2026", "2026-02-03T18:24:15Z");
    }

    @Test
    void whatIsNoDateIsRefused() {
        for (var stamp : List.of(
                "",
                "Wed Feb 04 2026",
                "Wed Feb 30 18:54:15 UTC 2026",
                "Wed Foo 04 18:54:15 UTC 2026",
                "Wed Feb 04 25:00:00 UTC 2026",
                "Thu Feb 04 18:54:15 UTC 2026",
                "Wed Feb 04 18:54:15 CST 2026",
                "Wed Feb 04 18:54:15 +9900 2026",
                "Wed Feb 04 18:54:15 UTC 2026 ")) {
            var problems = new Problems();
            assertEquals(Optional.empty(), Stamp.read(stamp, 7, problems), stamp);
            assertEquals(7, problems.inLineOrder().get(0).line());
        }
    }

    @Test
    void theCanonicalSpellingIsTheSameInEveryLanguage() {
        var before = Locale.getDefault();
        try {
            for (var language : List.of("ar-EG", "fa-IR", "tr-TR", "de-DE", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertEquals("Wed Feb 04 08:04:05 UTC 2026", Stamp.of(Instant.parse("2026-02-04T08:04:05.9Z")));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void reads(String stamp, String instant) {
        var problems = new Problems();
        assertEquals(Optional.of(Instant.parse(instant)), Stamp.read(stamp, 1, problems));
        assertTrue(problems.isEmpty());
    }
}
