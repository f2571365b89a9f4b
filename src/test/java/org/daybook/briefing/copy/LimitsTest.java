package org.daybook.briefing.copy;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.daybook.briefing.copy.SectionKind.ANALYSIS;
import static org.daybook.briefing.copy.SectionKind.IMPACT;
import static org.daybook.briefing.copy.SectionKind.KEY_POINTS;
import static org.daybook.briefing.copy.SectionKind.STORY;
import static org.daybook.briefing.copy.SectionKind.TAKEAWAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;

@Tag("plain")
class LimitsTest {

    private static final String NO_TEXT =
            " holds characters that are not text. Remove what does not show, or type it again.";

    /** Something that may be {@code most} long, the field that says so, and copy with that something of any length. */
    private record Limit(String field, int most, IntFunction<Copy> copy) {

        @Override
        public String toString() {
            return field + " " + most;
        }
    }

    static List<Limit> limits() {
        return List.of(
                new Limit("headline", 200, n -> words(x(n), "", "")),
                new Limit("slug", 80, n -> Copy.blank().withSlug(x(n))),
                new Limit("standfirst", 500, n -> words("", x(n), "")),
                new Limit("byline", 120, n -> words("", "", x(n))),
                new Limit("story", 200_000, n -> copy(new Prose(STORY, x(n)))),
                new Limit("keyPoints-2", 2_000, n -> copy(new Points(KEY_POINTS, points("a", x(n))))),
                new Limit("keyPoints", 100, n -> copy(new Points(KEY_POINTS, points(lines(n))))),
                new Limit("analysis", 200_000, n -> copy(new Prose(ANALYSIS, x(n)))),
                new Limit("takeaways-1", 2_000, n -> copy(new Points(TAKEAWAYS, points(x(n))))),
                new Limit("takeaways", 100, n -> copy(new Points(TAKEAWAYS, points(lines(n))))),
                new Limit("impactIntroduction", 200_000, n -> impact(x(n))),
                new Limit("impact-1", 2_000, n -> impact("i", new LabelledPoint("p1", "Trade", x(n)))),
                new Limit("impact-1", 120, n -> impact("", new LabelledPoint("", x(n), "up"))),
                new Limit("impact", 100, n -> impact("i", labelled(n))),
                new Limit("topics", 60, n -> topics(x(n))),
                new Limit("topics", 12, n -> topics(lines(n))));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void whatIsAsLongAsItMayBeIsSaved(Limit limit) {
        assertEquals(List.of(), Limits.exceededBy(limit.copy.apply(limit.most)));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void whatIsLongerIsNotAndItsFieldSaysSo(Limit limit) {
        assertEquals(List.of(limit.field), fields(limit.copy.apply(limit.most + 1)));
    }

    @Test
    void nothingIsTooShort() {
        assertEquals(List.of(), Limits.exceededBy(Copy.blank()));
    }

    @Test
    void theWriterIsToldHowLongItIsAndHowLongItMayBe() {
        assertEquals("The headline is too long: 1,201 characters where 200 fit.", said(words(x(1_201), "", "")));
        assertEquals(
                "Key point 2 is too long: 2,001 characters where 2,000 fit.",
                said(copy(new Points(KEY_POINTS, points("a", x(2_001))))));
        assertEquals(
                "The label of impact point 1 is too long: 121 characters where 120 fit.",
                said(impact("", new LabelledPoint("", x(121), ""))));
        assertEquals(
                "Key takeaways may hold at most 100 points; there are 101.",
                said(copy(new Points(TAKEAWAYS, points(lines(101))))));
        assertEquals("At most 12 topics; there are 13.", said(topics(lines(13))));
    }

    @Test
    void anAddressHoldsOnlyWhatASlugMay() {
        assertEquals(
                List.of(new Shortcoming(
                        "slug",
                        "The address may hold lower-case letters a to z, digits and single hyphens, at most 80"
                                + " characters.")),
                Limits.exceededBy(Copy.blank().withSlug("Not a slug")));
    }

    @Test
    void aLabelDoesNotHoldWhatPartsItFromItsText() {
        assertEquals(
                List.of(new Shortcoming(
                        "impact-2", "A label cannot hold a colon and a space: they part the label from its text.")),
                Limits.exceededBy(impact(
                        "",
                        new LabelledPoint("", "At 12:30", "a: b"),
                        new LabelledPoint("", "Trade: fish", ""),
                        new LabelledPoint("", "Jobs", ""))));
    }

    @Test
    void charactersThatAreNotTextAreToldByTheirField() {
        var nul = "a\0b";
        var copy = new Copy(
                nul,
                "",
                nul,
                nul,
                List.of(
                        new Prose(STORY, nul),
                        new Points(KEY_POINTS, points("a", nul)),
                        new LabelledPoints(IMPACT, nul, List.of(new LabelledPoint("", nul, nul)))),
                List.of(nul));
        assertEquals(
                List.of(
                        new Shortcoming("headline", "The headline" + NO_TEXT),
                        new Shortcoming("standfirst", "The standfirst" + NO_TEXT),
                        new Shortcoming("byline", "The byline" + NO_TEXT),
                        new Shortcoming("story", "The story" + NO_TEXT),
                        new Shortcoming("keyPoints-2", "Key point 2" + NO_TEXT),
                        new Shortcoming("impactIntroduction", "Impact analysis" + NO_TEXT),
                        new Shortcoming("impact-1", "Impact point 1" + NO_TEXT),
                        new Shortcoming("impact-1", "The label of impact point 1" + NO_TEXT),
                        new Shortcoming("topics", "A topic" + NO_TEXT)),
                Limits.exceededBy(copy));
    }

    @Test
    void thePointsOfABriefingAreDifferentPoints() {
        var copy = copy(
                new Points(KEY_POINTS, List.of(new Point("p1", "a"), new Point("", "b"), new Point("", "b"))),
                new Points(TAKEAWAYS, List.of(new Point("p1", "c"))));
        assertEquals("The same point was sent twice.", said(copy));
    }

    private static String x(int length) {
        return "x".repeat(length);
    }

    private static String[] lines(int howMany) {
        return IntStream.rangeClosed(1, howMany).mapToObj(n -> "n" + n).toArray(String[]::new);
    }

    private static List<Point> points(String... texts) {
        return Stream.of(texts).map(text -> new Point("", text)).toList();
    }

    private static LabelledPoint[] labelled(int howMany) {
        return Stream.of(lines(howMany))
                .map(line -> new LabelledPoint("", line, line))
                .toArray(LabelledPoint[]::new);
    }

    private static Copy words(String headline, String standfirst, String byline) {
        return new Copy(headline, "", standfirst, byline, List.of(), List.of());
    }

    private static Copy copy(Section... sections) {
        return new Copy("", "", "", "", List.of(sections), List.of());
    }

    private static Copy impact(String introduction, LabelledPoint... points) {
        return copy(new LabelledPoints(IMPACT, introduction, List.of(points)));
    }

    private static Copy topics(String... topics) {
        return new Copy("", "", "", "", List.of(), List.of(topics));
    }

    private static List<String> fields(Copy copy) {
        return Limits.exceededBy(copy).stream().map(Shortcoming::field).toList();
    }

    /** The one thing that is too long. */
    private static String said(Copy copy) {
        var found = Limits.exceededBy(copy);
        assertEquals(1, found.size());
        return found.get(0).words();
    }
}
