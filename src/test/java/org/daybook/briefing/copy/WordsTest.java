package org.daybook.briefing.copy;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class WordsTest {

    @Test
    void thereIsOneKindOfLineEnd() {
        assertEquals("a\nb\nc\n\nd\n", Words.normalise("a\r\nb\rc\n\r\nd\r"));
    }

    @Test
    void absentTextIsEmptyText() {
        assertEquals("", Words.normalise(null));
        assertEquals("", Words.oneLine(null));
    }

    @Test
    void aLineHoldsNoLineEndAndNoSpaceAtItsEnds() {
        assertEquals("The ferry is back", Words.oneLine("  The ferry \r\n\t is\rback\n"));
        assertEquals("two  gaps  stay", Words.oneLine("two  gaps  stay"));
    }

    @Test
    void blankLinesAroundAProseGoAndThoseInsideStay() {
        assertEquals("  x \n\n \n y ", Words.stripBlankLines("\n \t\n  x \n\n \n y \n\t\n\n"));
        assertEquals("", Words.stripBlankLines(" \n\t\n"));
        assertEquals("x", Words.stripBlankLines("x"));
    }

    @Test
    void everyLineWithWordsIsAParagraph() {
        assertEquals(List.of("One.", "Two."), Words.paragraphs("One.\n\n \n  Two. "));
        assertEquals(List.of(), Words.paragraphs(" \n"));
    }

    @Test
    void wordsAreWhatSpaceDivides() {
        assertEquals(0, Words.count(""));
        assertEquals(0, Words.count(" \n\t"));
        assertEquals(5, Words.count(" The well-known ferry’s\nback,  aboard! "));
    }

    @Test
    void anyScriptIsText() {
        for (var text : List.of(
                "",
                "tab\tand\nline end\r\n",
                "“Ørsted” – naïve e\u0301",
                "Приморск",
                "ميناء \u200Fمفتوح\u200F",
                "\u2067הנמל\u2069",
                "港\uD840\uDC00",
                "👩‍🚀 🇳🇴 😀",
                "\u00A0\u00AD\u200B\u2028")) {
            assertTrue(Words.areText(text), text);
        }
    }

    @Test
    void controlCharactersAreNoText() {
        for (int c : List.of(0, 1, 8, 0x0B, 0x0C, 0x0E, 0x1B, 0x1F, 0x7F, 0x80, 0x84, 0x86, 0x9F)) {
            notText(Character.toString(c));
        }
    }

    @Test
    void halvesOfCharactersAreNoText() {
        notText("\uD83D");
        notText("\uDE00");
        notText("\uDE00\uD83D");
    }

    @Test
    void tracesOfOtherEncodingsAreNoText() {
        notText("\uFFFD");
        notText("\uFFFE");
        notText("\uFFFF");
        notText(Character.toString(0x1FFFE));
        notText(Character.toString(0x10FFFF));
    }

    private static void notText(String character) {
        for (var text : List.of(character, "tide" + character, character + "tide", "ti" + character + "de")) {
            assertFalse(Words.areText(text), () -> "U+" + Integer.toHexString(character.codePointAt(0)));
        }
    }
}
