package org.daybook.importing.format;

import java.util.List;

import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.SectionKind;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.daybook.importing.format.Sample.BRIEFING;
import static org.junit.jupiter.api.Assertions.assertEquals;

@Tag("plain")
class ToleranceTest {

    @Test
    void everyPartIsRead() {
        var copy = Sample.read(BRIEFING).copy();
        assertEquals("Ferry returns", copy.headline());
        assertEquals(
                "The ferry is back.\nIt sails at noon.",
                copy.prose(SectionKind.STORY).text());
        assertEquals(
                List.of(new Point("", "One boat"), new Point("", "Two crews")),
                copy.points(SectionKind.KEY_POINTS).points());
        assertEquals("It may last.", copy.prose(SectionKind.ANALYSIS).text());
        assertEquals(
                List.of(new Point("", "Patience pays")),
                copy.points(SectionKind.TAKEAWAYS).points());
        assertEquals("The town gains:", copy.labelled(SectionKind.IMPACT).introduction());
        assertEquals(
                List.of(
                        new LabelledPoint("", "Trade", "Shops open."),
                        new LabelledPoint("", "Schools", "Pupils arrive: on time.")),
                copy.labelled(SectionKind.IMPACT).points());
    }

    @Test
    void headersAreReadInAnyOrderAndCase() {
        var copy = Sample.read(BRIEFING.replace("\nThe Story:", """

                        topics: Harbours ,  Transport,,

                        SLUG: ferry-returns
                        takeaway ids:  p9
                        Byline:Ada Quill
                        Standfirst:  A boat, at last.\040\040

                        The Story:""")).copy();
        assertEquals(List.of("Harbours", "Transport"), copy.topics());
        assertEquals("ferry-returns", copy.slug());
        assertEquals("p9", copy.points(SectionKind.TAKEAWAYS).points().get(0).id());
        assertEquals("Ada Quill", copy.byline());
        assertEquals("A boat, at last.", copy.standfirst());
    }

    @Test
    void anEmptyHeaderIsAsGoodAsNone() {
        reads(BRIEFING.replace("\nThe Story:", "\nStandfirst:\nTopics: \nSlug:\nKey Point IDs:\nThe Story:"));
    }

    @Test
    void lettersOfHeadersMayBeLargeOrSmall() {
        reads(BRIEFING.replace("The Story:", "the story:")
                .replace("Key Points:", "KEY POINTS:")
                .replace(": Headline:", ": headline:"));
    }

    @Test
    void spaceAfterHeadersIsPassedOver() {
        reads(BRIEFING.replace("The Story:", "The Story: \t").replace("Analysis:", "Analysis:   "));
    }

    @Test
    void blankLinesBetweenPartsArePassedOver() {
        reads(BRIEFING.replaceAll("(?m)^((?:The Story|Key|Critical|Impact).*:)$", "\n \t\n$1\n\n"));
        reads(BRIEFING.replace("\n- ", "\n\n- "));
    }

    @Test
    void blankLinesBetweenParagraphsAreKept() {
        var copy = Sample.read(BRIEFING.replace("back.\n", "back.\n\n")).copy();
        assertEquals(
                "The ferry is back.\n\nIt sails at noon.",
                copy.prose(SectionKind.STORY).text());
    }

    @Test
    void bulletMarksMayDifferAndBeIndented() {
        reads(BRIEFING.replace("- One", "* One").replace("- Two", "•\tTwo").replace("- Trade", "  - Trade"));
    }

    @Test
    void aWrappedBulletIsJoined() {
        reads(BRIEFING.replace("One boat", "One\n  boat")
                .replace("Pupils arrive: on time.", "\n\tPupils\n  arrive: on time."));
    }

    @Test
    void smartQuotesAreKept() {
        var copy = Sample.read(BRIEFING.replace("Ferry returns", "‘Ferry’ “returns”"))
                .copy();
        assertEquals("‘Ferry’ “returns”", copy.headline());
    }

    @Test
    void theHeadlineMayHoldColons() {
        var copy = Sample.read(BRIEFING.replace("Ferry returns", "Ferry: Headline: 12:30"))
                .copy();
        assertEquals("Ferry: Headline: 12:30", copy.headline());
    }

    @Test
    void theImpactIntroductionMayBeEmptyOrLong() {
        var none = BRIEFING.replace("The town gains:\n", "");
        assertEquals("", Sample.read(none).copy().labelled(SectionKind.IMPACT).introduction());
        var two = BRIEFING.replace("The town gains:\n", "One.\n\nTwo.\n");
        assertEquals(
                "One.\n\nTwo.",
                Sample.read(two).copy().labelled(SectionKind.IMPACT).introduction());
    }

    @Test
    void emptySectionsAreDraftsNotProblems() {
        var copy = Sample.read(Sample.STAMP + ": Headline: Ferry\nThe Story:\nKey Points:\nImpact Analysis:\n")
                .copy();
        copy.sections().forEach(section -> assertEquals(section.kind().empty(), section));
    }

    private static void reads(String file) {
        assertEquals(Sample.read(BRIEFING).copy(), Sample.read(file).copy());
    }
}
