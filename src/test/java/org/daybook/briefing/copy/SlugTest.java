package org.daybook.briefing.copy;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class SlugTest {

    @Test
    void wordsAreJoinedByHyphens() {
        assertEquals("ferry-sails-again-2-500-aboard", Slug.of("  Ferry sails again: 2,500 aboard! "));
        assertEquals("c-c", Slug.of("--C++ / C#--"));
    }

    @Test
    void apostrophesJoinWhatTheyStandIn() {
        assertEquals("its-the-towns-ferry", Slug.of("It's the town’s ‘ferry’"));
    }

    @Test
    void accentsAreLeftOut() {
        assertEquals("creme-brulee-a-malaga", Slug.of("Crème brûlée à Málaga"));
        assertEquals("zurich-istanbul-nhatrang", Slug.of("ZÜRICH, İstanbul, Nhatra\u0306ng"));
        assertEquals("first-1-2-tm", Slug.of("ﬁrst ½ ™"));
    }

    @Test
    void wordsOfOtherScriptsMakeABriefing() {
        for (var words : List.of("", " ", "—", "Приморск", "ميناء مفتوح", "港", "👩‍🚀")) {
            assertEquals("briefing", Slug.of(words), words);
        }
    }

    @Test
    void whatCanBeWrittenOfMixedScriptsIsKept() {
        assertEquals("nato-2026", Slug.of("Саммит NATO, 2026 год"));
    }

    @Test
    void aLongSlugIsCutAtAHyphen() {
        var words = "harbour ".repeat(20);
        assertEquals("harbour-".repeat(9) + "harbour", Slug.of(words));
        assertEquals("x" + "-harbour".repeat(9), Slug.of("x " + words));
    }

    @Test
    void aSlugMayBeAsLongAsTheLimit() {
        var longest = "a".repeat(50) + "-" + "b".repeat(29);
        assertEquals(Slug.LONGEST, longest.length());
        assertEquals(longest, Slug.of(longest));
        assertEquals(longest, Slug.of(longest + " more"));
    }

    @Test
    void oneLongWordIsCutWhereTheLimitIs() {
        assertEquals("a".repeat(80), Slug.of("a".repeat(81)));
        assertEquals("of-" + "a".repeat(77), Slug.of("of " + "a".repeat(200)));
    }

    @Test
    void aNumberedSlugStaysWithinTheLimit() {
        assertEquals("ferry-2", Slug.numbered("ferry", 2));
        assertEquals("a".repeat(78) + "-2", Slug.numbered("a".repeat(80), 2));
        assertEquals("a".repeat(76) + "-100", Slug.numbered("a".repeat(76) + "-bbb", 100));
        assertEquals("a".repeat(77) + "-2", Slug.numbered("a".repeat(77) + "-bb", 2));
    }

    @Test
    void aSlugIsLettersDigitsAndSingleHyphens() {
        for (var valid : List.of("a", "7", "ferry-sails", "2026-02-04", "a".repeat(80))) {
            assertTrue(Slug.isValid(valid), valid);
        }
        for (var invalid : List.of(
                "", "-", "-a", "a-", "a--b", "A", "é", "a b", "a_b", "a/b", "a.b", "a\n", "٣", "a".repeat(81))) {
            assertFalse(Slug.isValid(invalid), invalid);
        }
    }

    @Test
    void whateverTheWordsTheirSlugIsOne() {
        var random = new Random(7);
        var characters = "abcABC019  --'’.,éøßЖم港½ﬁ\u0301\n\t%/".codePoints().toArray();
        for (int i = 0; i < 2_000; i++) {
            var words = random.ints(random.nextInt(120), 0, characters.length)
                    .map(at -> characters[at])
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            var slug = Slug.of(words);
            assertTrue(Slug.isValid(slug), words);
            assertTrue(Slug.isValid(Slug.numbered(slug, 1 + random.nextInt(2_000))), words);
        }
    }
}
