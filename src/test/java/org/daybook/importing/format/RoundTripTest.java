package org.daybook.importing.format;

import java.time.Instant;
import java.util.List;

import org.daybook.briefing.copy.source.Source;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.daybook.importing.format.Sample.BRIEFING;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class RoundTripTest {

    @Test
    void theSeedComesBackByteForByte() {
        var seed = Sample.seed();
        var parsed = Sample.read(new String(seed, UTF_8));
        assertArrayEquals(seed, PlainText.write(parsed.copy(), parsed.writtenAt(), parsed.layout(), false));
        assertEquals(Layout.CANONICAL, parsed.layout());
    }

    @Test
    void theSeedOnWindowsComesBackByteForByte() {
        comesBack("\uFEFF" + new String(Sample.seed(), UTF_8).replace("\n", "\r\n"));
    }

    @Test
    void theSeedFromAnOldMacComesBackByteForByte() {
        comesBack(new String(Sample.seed(), UTF_8).replace("\n", "\r"));
    }

    @Test
    void aByteOrderMarkComesBack() {
        comesBack("\uFEFF" + BRIEFING);
    }

    @Test
    void anyNumberOfLeadingBlankLinesComesBack() {
        comesBack(BRIEFING.strip());
        comesBack("\n\n" + BRIEFING);
    }

    @Test
    void anyNumberOfTrailingNewlinesComesBack() {
        comesBack(BRIEFING + "\n");
        comesBack(BRIEFING + "\n\n\n");
    }

    @Test
    void blankLinesBeforeEverySectionHeaderComeBack() {
        comesBack(spaced(BRIEFING, "\n\n"));
        comesBack(spaced(BRIEFING, "\n\n\n"));
    }

    @Test
    void bulletMarksComeBack() {
        comesBack(BRIEFING.replace("\n- ", "\n* "));
        comesBack(BRIEFING.replace("\n- ", "\n• "));
    }

    @Test
    void theSpellingOfTheDateComesBack() {
        for (var spelling : new String[] {
            "Wed Feb  4 18:54:15 UTC 2026", "Wed Feb 4 18:54:15 GMT 2026", "wed FEB 04 19:54:15 CET 2026",
            "Thu Feb 05 00:24:15 +0530 2026", "Wed Feb 04 18:54:15 Z 2026", "Wed Feb 04 13:54:15 -05 2026"
        }) {
            comesBack(BRIEFING.replace(Sample.STAMP, spelling));
            assertEquals(
                    Instant.parse("2026-02-04T18:54:15Z"),
                    Sample.read(BRIEFING.replace(Sample.STAMP, spelling)).writtenAt());
        }
    }

    @Test
    void headersAndIdsComeBack() {
        comesBack(BRIEFING.replace("\nThe Story:", """

                Standfirst: A boat, at last.
                Byline: Ada Quill and Bo Reed
                Topics: Harbours, Transport
                Slug: ferry-returns
                Key Point IDs: p1 p12
                Takeaway IDs: p4
                Impact IDs: - p7
                The Story:"""));
    }

    @Test
    void sourcesComeBack() {
        comesBack(BRIEFING.replace("\nThe Story:", """

                Key Point IDs: p1 p12
                Source: The Story | Title: A \\| B \\\\ C | Visibility: public
                Source: Key Points 2 | Title: Tide tables | Publisher: Office | Address: https://example.org/a?b=c \
                | Description: All of them | Seen: 2026-02-04 | Visibility: public | ID: s13
                Source: Key Points 2 | Description: A call | Visibility: private
                The Story:"""));
    }

    @Test
    void aSourceThatDoesNotSayWhoMaySeeItIsPrivate() {
        var file = BRIEFING.replace(
                "\nThe Story:", "\nsource:key points  1|title : No\nSource: Key Points 1 | Title: A\nThe Story:");
        assertEquals(1, Sample.problemsOf(file).size());
        var copy = Sample.read(file.replace("title : No", "Title : B")).copy();
        assertEquals(List.of(), copy.references().all());
        assertEquals(
                List.of("B", "A"),
                copy.sourcesOn(copy.keyPoints().points().get(0).id()).stream()
                        .map(Source::title)
                        .toList());
    }

    @Test
    void idsAreLeftOutWhereTheyAreNotWanted() {
        var parsed = Sample.read(BRIEFING.replace("\nThe Story:", "\nKey Point IDs: p1 p2\nThe Story:"));
        var written = PlainText.write(parsed.copy(), parsed.writtenAt(), parsed.layout(), false);
        assertEquals(BRIEFING, new String(written, UTF_8));
    }

    @Test
    void missingSectionsStayMissing() {
        comesBack("\n" + Sample.STAMP + ": Headline: Ferry returns");
        comesBack("\n" + Sample.STAMP + ": Headline: Ferry returns\nKey Points:\n- One boat");
    }

    @Test
    void whatIsNotUniformIsMadeCanonical() {
        assertEquals(BRIEFING, Sample.rewritten(BRIEFING.replace("- One", "* One")));
        assertEquals(BRIEFING, Sample.rewritten(BRIEFING.replace("\nKey Points:", "\n\nKey Points:")));
        assertEquals(BRIEFING, Sample.rewritten(BRIEFING.replace("noon.\n", "noon.\r\n")));
        assertEquals(BRIEFING, Sample.rewritten(BRIEFING.replace("\n", "\r\n").replaceFirst("\r\n", "\r")));
        assertEquals(BRIEFING, Sample.rewritten(BRIEFING.replace("- Two", "\n- Two")));
        assertEquals(BRIEFING, Sample.rewritten(BRIEFING.replace("The Story:", "THE STORY:  ")));
    }

    @Test
    void anotherDateIsWrittenInTheCanonicalSpelling() {
        var parsed = Sample.read(BRIEFING.replace(Sample.STAMP, "Wed Feb  4 18:54:15 UTC 2026"));
        var later = Instant.parse("2026-03-01T07:05:09.5Z");
        var written = new String(PlainText.write(parsed.copy(), later, parsed.layout(), false), UTF_8);
        assertTrue(written.startsWith("\nSun Mar 01 07:05:09 UTC 2026: Headline: Ferry returns\n"));
        assertFalse(written.contains("Feb"));
    }

    private static String spaced(String briefing, String gap) {
        return briefing.replaceAll("\n(The Story|Key|Critical|Impact)(.*:)(?=\n)", gap + "$1$2");
    }

    private static void comesBack(String file) {
        assertEquals(file, Sample.rewritten(file));
    }
}
