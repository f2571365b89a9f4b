package org.daybook.importing.format;

import org.daybook.briefing.copy.SectionKind;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.daybook.importing.format.Sample.BRIEFING;
import static org.junit.jupiter.api.Assertions.assertEquals;

@Tag("plain")
class EscapeTest {

    @Test
    void aParagraphThatReadsAsASectionHeaderIsEscaped() {
        story("\\Key Points:", "Key Points:");
        story("\\impact analysis: ", "impact analysis: ");
    }

    @Test
    void aParagraphThatBeginsWithABackslashIsEscaped() {
        story("\\\\home", "\\home");
        story("\\\\Key Points:", "\\Key Points:");
        story("\\\\", "\\");
    }

    @Test
    void anUnneededEscapeIsReadAndDropped() {
        var file = BRIEFING.replace("It sails", "\\It sails");
        assertEquals(BRIEFING, Sample.rewritten(file));
    }

    @Test
    void bulletsInAStoryAreProseAndNeedNoEscape() {
        story("- not a bullet", "- not a bullet");
        story("Topics: none", "Topics: none");
    }

    @Test
    void anIntroductionThatReadsAsABulletIsEscaped() {
        introduction("\\- not a bullet", "- not a bullet");
        introduction("\\  • not a bullet", "  • not a bullet");
        introduction("\\*", "*");
        introduction("\\Impact Analysis:", "Impact Analysis:");
        introduction("-not a bullet", "-not a bullet");
    }

    @Test
    void aBackslashInsideABulletIsOnlyABackslash() {
        var file = BRIEFING.replace("One boat", "\\One boat").replace("Trade:", "\\Trade:");
        assertEquals(file, Sample.rewritten(file));
        assertEquals(
                "\\One boat",
                Sample.read(file)
                        .copy()
                        .points(SectionKind.KEY_POINTS)
                        .points()
                        .get(0)
                        .text());
    }

    private static void story(String written, String meant) {
        var file = BRIEFING.replace("It sails at noon.", written + "\nNoon.");
        assertEquals(
                "The ferry is back.\n" + meant + "\nNoon.",
                Sample.read(file).copy().prose(SectionKind.STORY).text());
        assertEquals(file, Sample.rewritten(file));
    }

    private static void introduction(String written, String meant) {
        var file = BRIEFING.replace("The town gains:", written);
        assertEquals(
                meant, Sample.read(file).copy().labelled(SectionKind.IMPACT).introduction());
        assertEquals(file, Sample.rewritten(file));
    }
}
