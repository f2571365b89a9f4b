package org.daybook.briefing.style;

import java.util.List;

import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.style.spread.Place;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.daybook.briefing.style.Styles.avoid;
import static org.daybook.briefing.style.Styles.findings;
import static org.daybook.briefing.style.Styles.points;
import static org.daybook.briefing.style.Styles.sentences;
import static org.daybook.briefing.style.Styles.story;
import static org.daybook.briefing.style.Styles.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class WordingTest {

    /** What the story becomes when everything that is suggested is taken; {@code |} where nothing is found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "utilise => use; They utilise it.; They use it.",
                "utilise => use; Utilise it, UTILISE it.; Use it, USE it.",
                "utilise => use; They reutilise and utilised it.; |",
                "in order to => to; In order  to win; To win",
                "in order to => to; in order, to win; |",
                "nato => Nato; NATO and nato and Nato; Nato and Nato and Nato",
                "NATO => Nato; NATO and nato and Nato; Nato and nato and Nato",
                "the Ukraine => Ukraine; In the Ukraine, The Ukraine; In Ukraine, The Ukraine",
                "euro => the euro; The euro and euro; The euro and the euro",
                "% => per cent; 5% or 6 %; 5 per cent or 6 per cent",
                "e-mail => email; E-mail, e‑mail and e mail; Email, email and e mail",
                "don't => do not; They don’t.; They do not.",
                "can; They can't.; |",
                "Ada => Adah; Ada’s boat; Adah’s boat",
                "straße => Strasse; Die STRASSE; Die Strasse",
                "café => coffee house; A Cafe\u0301 and a cafe; A Coffee house and a cafe",
                "cafe => coffee house; A café; |",
                "istanbul => Constantinople; İstanbul Istanbul; İstanbul Constantinople",
                "ırk => soy; ırk irk; soy irk",
                "القديم => الجديد; الميناء القديم هنا; الميناء الجديد هنا",
                "🚀 => rocket; Go 🚀 now; Go rocket now",
                "👩 => woman; A 👩‍🚀 flies; |",
                "港 => 港口; 新港开; 新港口开",
                "C++ => Rust; In C++ and C; In Rust and C",
                "... => …; Well... yes; Well… yes",
                "a lot => much; Not a\u00A0lot; Not much",
                "very; very; very",
                "utilise => use; [_utilise_](https://example.org/utilise) utilise; [_use_](https://example.org/utilise) use",
            })
    void theSuggestionsMakeItRight(String line, String text, String mended) {
        var findings = findings(story(text), avoid(Place.STORY, line));
        if (mended.equals("|")) {
            assertEquals(List.of(), findings);
            return;
        }
        var result = new StringBuilder(text);
        for (int i = findings.size() - 1; i >= 0; i--) {
            var spot = findings.get(i).spot();
            assertEquals(text.substring(spot.start(), spot.end()), spot.found());
            result.replace(spot.start(), spot.end(), spot.suggestion().isEmpty() ? spot.found() : spot.suggestion());
        }
        assertTrue(!findings.isEmpty(), "found");
        assertEquals(mended, result.toString());
    }

    @Test
    void whatIsRightIsNotFoundAgain() {
        for (var line : List.of("utilise => use", "euro => the euro", "nato => Nato", "% => per cent", "港 => 港口")) {
            assertEquals(List.of(), sentences(story(line.split(" => ")[1]), avoid(Place.STORY, line)), line);
        }
    }

    @Test
    void theSentenceSaysWhatToWrite() {
        assertEquals(
                List.of("The story: write “use”, not “utilise”."),
                sentences(story("To utilise."), avoid(Place.EVERYWHERE, "utilise => use")));
        assertEquals(
                List.of("The story: “very” is not used here."),
                sentences(story("It is very good."), avoid(Place.EVERYWHERE, "very")));
    }

    @Test
    void aPhraseDoesNotRunOverTheEndOfAParagraph() {
        assertEquals(List.of(), sentences(story("It came in order\nto the house."), avoid(Place.STORY, "in order to")));
    }

    @Test
    void ofPhrasesThatOverlapTheLongestCountsButEachRuleSpeaksForItself() {
        var copy = story("in order to be");
        assertEquals(
                List.of("The story: write “to”, not “in order to”."),
                sentences(copy, avoid(Place.STORY, "in order to => to", "order => command", "in => at")));
        assertEquals(
                List.of("The story: write “to”, not “in order to”.", "The story: “order” is not used here."),
                sentences(copy, avoid(Place.STORY, "in order to => to"), avoid(Place.STORY, "order")));
    }

    @Test
    void aListHoldsForItsPlace() {
        var copy = with(
                points(SectionKind.KEY_POINTS, "A very big quay."), points(SectionKind.TAKEAWAYS, "Very big ships."));
        assertEquals(1, findings(copy, avoid(Place.EACH_KEY_POINT, "very")).size());
        assertEquals(1, findings(copy, avoid(Place.TAKEAWAYS, "very")).size());
        assertEquals(2, findings(copy, avoid(Place.EVERYWHERE, "very")).size());
        assertEquals(
                "keyPoints-1",
                findings(copy, avoid(Place.EVERYWHERE, "very")).get(0).field());
    }

    @Test
    void theSameWordTwiceInAPassageIsOneCase() {
        var findings = findings(story("very, very good"), avoid(Place.STORY, "very"));
        assertEquals(2, findings.size());
        assertEquals(findings.get(0).about(), findings.get(1).about());
    }

    /** Generous, because the machine may be busy: an ordinary one needs a few milliseconds. */
    @Test
    void aLongCopyAndALongListTakeNoTime() {
        var lines = new String[2_000];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "the quay of the town number " + i + " => the quay " + i;
        }
        var style = new Style(List.of(Styles.error("r1", avoid(Place.EVERYWHERE, lines))));
        var copy = story("the quay of the town number one is old ".repeat(2_300));
        style.check(copy);
        var start = System.nanoTime();
        style.check(copy);
        var millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 1_000, millis + " ms");
    }
}
