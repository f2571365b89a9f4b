package org.daybook.importing.format;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.daybook.importing.format.Sample.BRIEFING;
import static org.daybook.importing.format.Sample.problemsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class ProblemTest {

    @Test
    void anEmptyFileIsReported() {
        assertEquals(List.of(new Problem(1, "The file is empty.")), problemsOf(""));
        assertEquals(List.of(new Problem(1, "The file is empty.")), problemsOf("\uFEFF \r\n\n"));
    }

    @Test
    void aFileThatIsTooLargeIsReported() {
        reported(" ".repeat(PlainText.MOST_BYTES + 1), 1, "The file is larger than 1 MiB (1,048,576 bytes).");
    }

    @Test
    void utf16IsReportedAsSuch() {
        var problem = new Problem(1, "The file is in UTF-16; save it as UTF-8.");
        assertEquals(List.of(problem), problemsOf(BRIEFING.getBytes(UTF_16)));
    }

    @Test
    void bytesThatAreNotUtf8AreReportedWithLineAndOffset() {
        var latin =
                BRIEFING.replace("It sails at noon.", "It sails at Orléans.").getBytes(ISO_8859_1);
        var offset = BRIEFING.indexOf("It sails at noon.") + "It sails at Orl".length();
        assertEquals(
                List.of(new Problem(5, "The byte at offset " + offset + " is not UTF-8; save the file as UTF-8.")),
                problemsOf(latin));
    }

    @Test
    void controlCharactersAreReportedWithTheirLine() {
        reported(BRIEFING.replace("noon", "no\0on"), 5, "The character U+0000 is not text; remove it.");
        reported(BRIEFING.replace("noon", "no\u001Bon"), 5, "The character U+001B is not text; remove it.");
        reported(BRIEFING.replace("noon", "no\uFFFDon"), 5, "The character U+FFFD is not text; remove it.");
    }

    @Test
    void aMissingLineOneIsReported() {
        var sentence = "The first line must be a date, “: Headline: ” and the headline, "
                + "as in “Wed Feb 04 18:54:15 UTC 2026: Headline: Ferry returns”.";
        reported(BRIEFING.replaceFirst("\n.*\n", "\n"), 2, sentence);
        reported(BRIEFING.replaceFirst("\n.*\n", "\nFerry returns\n"), 2, sentence);
        reported(BRIEFING.replaceFirst("\n.*\n", "\nByline: Ada\n"), 2, sentence);
    }

    @Test
    void aMissingHeadlineIsReported() {
        reported(BRIEFING.replace("Ferry returns", ""), 2, "The headline is missing; it stands after “Headline: ”.");
    }

    @Test
    void anUnreadableDateIsReportedWithTheFormItShouldHave() {
        for (var date : List.of("", "4 February 2026", "2026-02-04T18:54:15Z", "Sun Jun 31 10:00:00 UTC 2026")) {
            reported(
                    BRIEFING.replace(Sample.STAMP, date),
                    2,
                    "The date “" + date + "” cannot be read; it must look like “Wed Feb 04 18:54:15 UTC 2026”.");
        }
    }

    @Test
    void aWrongWeekdayIsReported() {
        reported(BRIEFING.replace("Wed Feb", "Thu Feb"), 2, "The date says Thu, but that day is a Wed.");
    }

    @Test
    void aZoneThatMayBeSeveralIsReported() {
        reported(
                BRIEFING.replace("UTC 2026", "IST 2026"),
                2,
                "The zone “IST” is unknown or stands for several; write UTC or +0100.");
    }

    @Test
    void anUnknownHeaderIsReported() {
        reported(
                BRIEFING.replace("\nThe Story:", "\nKicker: Boats\nThe Story:"),
                3,
                "“Kicker” is not a header; there are Standfirst, Byline, Topics, Slug, "
                        + "Key Point IDs, Takeaway IDs, Impact IDs, Source.");
    }

    @Test
    void aStoryWithoutItsHeaderIsReportedOnce() {
        reported(
                BRIEFING.replace("The Story:\n", ""),
                3,
                "This stands before the first section, which begins with “The Story:”.");
    }

    @Test
    void aHeaderGivenTwiceIsReported() {
        reported(
                BRIEFING.replace("\nThe Story:", "\nTopics: A\nTopics: B\nThe Story:"),
                4,
                "“Topics” stands already on line 3; each header comes once.");
    }

    @Test
    void aSectionGivenTwiceIsReported() {
        reported(
                BRIEFING + "\nKey Points:\n- Three",
                17,
                "“Key Points:” stands already on line 6; each section comes once.");
    }

    @Test
    void aSectionOutOfOrderIsReported() {
        var story = "The Story:\nThe ferry is back.\nIt sails at noon.\n";
        reported(
                BRIEFING.replace(story, "") + "\n" + story,
                14,
                "“The Story:” must come before “Key Points:”, which stands on line 3.");
    }

    @Test
    void aLineThatIsNoBulletIsReported() {
        var sentence = "A bullet must begin with “- ”, and its further lines with a space.";
        reported(BRIEFING.replace("- Two", "Two"), 8, sentence);
        reported(BRIEFING.replace("- Two", "-Two"), 8, sentence);
        reported(BRIEFING.replace("- One", "  One"), 7, sentence);
        reported(BRIEFING + "\nAnd so on.", 17, sentence);
    }

    @Test
    void aBulletWithoutALabelIsReportedWithItsLine() {
        reported(
                BRIEFING.replace("- Trade: Shops", "- Shops"),
                15,
                "This bullet has no label; it must read “- Label: text”.");
    }

    @Test
    void idsThatDoNotFitAreReported() {
        reportedIds("p1", "“Key Point IDs” has 1 and “Key Points:” has 2 bullets; there must be one for each.");
        reportedIds("p1 7", "“7” is no id; an id is p and a number of at most six digits, such as p7.");
        reportedIds("p1 p0", "“p0” is no id; an id is p and a number of at most six digits, such as p7.");
        reportedIds("p1 p1", "The id “p1” is given twice.");
        reportedIds("p1 p2\nTakeaway IDs: p2", 4, "The id “p2” is given twice.");
    }

    @Test
    void aSlugThatIsNoneIsReported() {
        reported(
                BRIEFING.replace("\nThe Story:", "\nSlug: ../etc\nThe Story:"),
                3,
                "“../etc” is no slug: it has letters a to z, digits and single hyphens, and at most 80 of them.");
    }

    @Test
    void textThatIsTooLongIsReported() {
        tooLong("Ferry returns", 201, 2, "The headline is too long: 201 characters where 200 fit.");
        tooLong("The ferry is back.", 200_001, 3, "The story is too long: 200,019 characters where 200,000 fit.");
        tooLong("Two crews", 2_001, 8, "This bullet is too long: 2,001 characters where 2,000 fit.");
        tooLong("Trade", 121, 15, "The label is too long: 121 characters where 120 fit.");
    }

    @Test
    void tooManyBulletsAreReported() {
        reported(
                BRIEFING.replace("- Two crews", "- Two\n".repeat(100)),
                6,
                "“Key Points:” has 101 bullets where 100 fit.");
    }

    @Test
    void allProblemsAreReportedInTheOrderOfTheirLines() {
        var problems = problemsOf(BRIEFING.replace("Ferry returns", "")
                .replace("Two crews", "Two\u0007crews")
                .replace("- Patience", "Patience")
                .replace("Trade: ", ""));
        assertEquals(List.of(2, 8, 12, 15), problems.stream().map(Problem::line).toList());
    }

    @Test
    void aFileFullOfProblemsGivesAShortList() {
        var problems = problemsOf(BRIEFING + "\nNo bullet.".repeat(5_000));
        assertEquals(201, problems.size());
        assertEquals(
                "There are 4800 more problems in this file.", problems.get(200).sentence());
    }

    @Test
    void whatAProblemQuotesIsShortAndSafeToShow() {
        var problems = problemsOf(BRIEFING.replace(Sample.STAMP, "\u001B[2J".repeat(5_000)));
        assertTrue(problems.stream().allMatch(problem -> problem.sentence().length() < 200));
        assertTrue(problems.stream().noneMatch(problem -> problem.sentence().contains("\u001B")));
    }

    private static void reportedIds(String ids, String sentence) {
        reportedIds(ids, 3, sentence);
    }

    private static void reportedIds(String ids, int line, String sentence) {
        reported(BRIEFING.replace("\nThe Story:", "\nKey Point IDs: " + ids + "\nThe Story:"), line, sentence);
    }

    private static void tooLong(String words, int length, int line, String sentence) {
        reported(BRIEFING.replace(words, "x".repeat(length)), line, sentence);
    }

    private static void reported(String file, int line, String sentence) {
        assertEquals(List.of(new Problem(line, sentence)), problemsOf(file));
    }
}
