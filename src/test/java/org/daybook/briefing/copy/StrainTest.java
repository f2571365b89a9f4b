package org.daybook.briefing.copy;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.time.Duration.ofSeconds;
import static org.daybook.briefing.copy.SectionKind.IMPACT;
import static org.daybook.briefing.copy.SectionKind.KEY_POINTS;
import static org.daybook.briefing.copy.SectionKind.STORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

@Tag("plain")
class StrainTest {

    private static final String BLANK_LINES = "\n".repeat(200_000);

    @Test
    void blankLinesByTheThousandDoNoHarm() {
        assertEquals("x", prose(BLANK_LINES + "x"));
        assertEquals("x", prose("x" + BLANK_LINES));
        assertEquals("x" + BLANK_LINES + "x", prose("x" + BLANK_LINES + "x"));
        var impact = new LabelledPoints(IMPACT, "x" + " \n\t".repeat(100_000), List.of());
        assertEquals("x ", impact.introduction());
    }

    @Test
    void aLongGapInALineDoesNoHarm() {
        var gap = "x" + " ".repeat(1_000_000) + "x";
        assertEquals(gap, assertTimeoutPreemptively(ofSeconds(2), () -> Words.oneLine(gap)));
        var lines = "x" + " \n ".repeat(300_000) + "x";
        assertTimeoutPreemptively(ofSeconds(2), () -> Words.oneLine(lines));
    }

    @Test
    void aBlankLineLeavesOneSpace() {
        assertEquals("The ferry is back", Words.oneLine("The ferry\n\n \nis\r\n\r\nback"));
    }

    @Test
    void lettersWithoutAnAccentToTakeOffAreSpeltOut() {
        assertEquals("orsted", Slug.of("Ørsted"));
        assertEquals("kobenhavn", Slug.of("København"));
        assertEquals("strasse", Slug.of("Straße"));
        assertEquals("lodz", Slug.of("Łódź"));
        assertEquals("aero", Slug.of("Ærø"));
    }

    @Test
    void aPointCannotPassForAnIntroduction() {
        var copy = new Copy(
                "",
                "",
                "",
                "",
                List.of(new Points(KEY_POINTS, List.of(new Point("keyPoints", "x".repeat(2_001))))),
                List.of());
        assertFalse(Limits.exceededBy(copy).isEmpty());
    }

    private static String prose(String text) {
        return assertTimeoutPreemptively(ofSeconds(2), () -> new Prose(STORY, text).text());
    }
}
