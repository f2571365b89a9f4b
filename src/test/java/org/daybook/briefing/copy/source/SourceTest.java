package org.daybook.briefing.copy.source;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.PointNumbers;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.Shortcoming;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.daybook.briefing.copy.source.Visibility.PRIVATE;
import static org.daybook.briefing.copy.source.Visibility.PUBLIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class SourceTest {

    private static final Source TABLES = new Source(
            "s4", "p1", "Tide tables", "Harbour Office", "https://example.org/tides", "", "2026-02-04", PUBLIC);
    private static final Source CALL = new Source("", "new1", "", "", "", "A call", "", PRIVATE);

    @Test
    void sourcesStandInTheOrderOfWhatTheySupport() {
        var copy = copy("p2", "p1").withSources(List.of(on("p1"), on("story"), on("p2")));
        assertEquals(
                List.of("story", "p2", "p1"),
                copy.sources().stream().map(Source::on).toList());
    }

    @Test
    void whatSupportsNothingIsLeftOut() {
        var copy = copy("p1", "").withSources(List.of(on("p9"), on(""), on("keyPoints"), on("p1")));
        assertEquals(List.of(on("p1")), copy.sources());
        assertTrue(copy.hasSource("p1"));
        assertFalse(copy.hasSource(""));
        assertEquals(List.of(), copy.withSections(copy("p2").sections()).sources());
    }

    @Test
    void aPointThatWasNeverSavedGetsItsNumberTogetherWithItsSource() {
        var copy = copy("", "p1").withProvisionalIds();
        var numbered = copy.withSources(List.of(CALL, TABLES)).numbered(new PointNumbers(4));
        assertEquals(
                List.of("p5", "p1"),
                numbered.keyPoints().points().stream().map(Point::id).toList());
        assertEquals(List.of(CALL.on("p5").withId("s6"), TABLES), numbered.sources());
    }

    @Test
    void aProvisionalIdIsOneThatNothingElseHas() {
        var ids = new ProvisionalIds(List.of("new1", "p1", "new3"));
        assertEquals(
                List.of("new2", "p1", "new4", "new1"),
                Stream.of("", "p1", "", "new1").map(ids::keepOrTake).toList());
    }

    @Test
    void aBlankSourceIsLeftOutAndAPointWithASourceIsNotBlank() {
        var copy = copy("p1", "p2")
                .withSections(List.of(new Points(
                        SectionKind.KEY_POINTS,
                        List.of(new Point("p1", ""), new Point("p2", ""), new Point("p3", "Words")))));
        var left = copy.withSources(List.of(TABLES, Source.blank("p2"), Source.blank("p3")))
                .withoutBlankPoints();
        assertEquals(
                List.of("p1", "p3"),
                left.keyPoints().points().stream().map(Point::id).toList());
        assertEquals(List.of(TABLES), left.sources());
    }

    @Test
    void aTextOfItIsReadAgainAsItWas() {
        for (var source : List.of(TABLES, CALL, new Source("s1", "p1", "Title: a", ": b", "", "Seen: c", "", PUBLIC))) {
            assertEquals(source, SourceText.read(source, SourceText.of(source)));
        }
        var rewritten = SourceText.read(TABLES, "title\nTitle: New\n  Seen : 2026-02-05\nmore");
        assertEquals(new Source("s4", "p1", "New", "", "", "title more", "2026-02-05", PUBLIC), rewritten);
    }

    @Test
    void anAddressIsPutRightAsBrowsersDo() {
        assertEquals("https://example.org/a%20b%7Cc", address("https://example.org/a b|c"));
        assertEquals("see the board | north", address("see the board | north"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org:8080/a?b=c#d",
                "HTTPS://EXAMPLE.ORG/%20",
                "https://example.org/håvn/港",
                "https://[2001:db8::1]/",
                "http://192.0.2.1/x"
            })
    void aWholeAddressOnTheWebIsTaken(String url) {
        assertTrue(WebAddress.isOne(address(url)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org/",
                "//example.org/",
                "/briefings/x",
                "example.org",
                "https:",
                "https://",
                "https:///x",
                "https://user:secret@example.org/",
                "https://example.org/%zz",
                "http s://example.org",
                "mailto:ada@example.org",
                "jar:https://example.org!/",
                "h\u0430ttps://example.org"
            })
    void whatIsNoneIsNot(String url) {
        assertFalse(WebAddress.isOne(address(url)));
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        var wrong = new Source("", "p1", "", "Board", "", "", "yesterday", PUBLIC);
        assertEquals(
                List.of("source-p1-1-seen", "source-p1-1-title", "source-p1-2-url"),
                SourceLimits.exceededBy(
                                copy("p1").withSources(List.of(wrong, SourceText.read(TABLES, "Address: nowhere"))))
                        .stream()
                        .map(Shortcoming::field)
                        .toList());
        var hidden = new Source("", "p1", "", "Board", "", "", "", PRIVATE);
        assertEquals(List.of(), SourceLimits.exceededBy(copy("p1").withSources(List.of(hidden))));
    }

    @Test
    void aFieldAndANumberOfSourcesHaveTheirLimits() {
        var long200 = "x".repeat(200);
        var most = new Source("", "p1", long200, "x".repeat(120), "", "x".repeat(500), "", PUBLIC);
        assertEquals(List.of(), SourceLimits.exceededBy(copy("p1").withSources(List.of(most))));
        var more = new Source("", "p1", long200 + "x", "x".repeat(121), "", "x".repeat(501), "", PUBLIC);
        assertEquals(
                3,
                SourceLimits.exceededBy(copy("p1").withSources(List.of(more))).size());
        assertEquals(
                List.of("sources-p1"),
                SourceLimits.exceededBy(copy("p1")
                                .withSources(
                                        Stream.generate(() -> on("p1")).limit(6).toList()))
                        .stream()
                        .map(Shortcoming::field)
                        .toList());
        assertEquals(
                1,
                SourceLimits.exceededBy(copy("p1")
                                .withSources(Stream.generate(() -> on("p1"))
                                        .limit(5_000)
                                        .toList()))
                        .size());
        assertEquals(
                List.of("The same source was sent twice."),
                SourceLimits.exceededBy(copy("p1").withSources(List.of(TABLES, TABLES))).stream()
                        .map(Shortcoming::words)
                        .toList());
    }

    @Test
    void nobodyHasSeenWhatIsToCome() {
        var copy = copy("p1").withSources(List.of(TABLES));
        assertEquals(List.of(), SourceLimits.notYetSeen(copy, LocalDate.parse("2026-02-03")));
        assertEquals(
                List.of("source-p1-1-seen"),
                SourceLimits.notYetSeen(copy, LocalDate.parse("2026-02-02")).stream()
                        .map(Shortcoming::field)
                        .toList());
    }

    @Test
    void readersMeetEachPublicSourceOnceAndNoPrivateOne() {
        var again = TABLES.on("story").withId("s9");
        var references = copy("p1", "p2")
                .withSources(List.of(again, CALL.on("p1"), TABLES.on("p2"), on("p1")))
                .references();
        assertEquals(
                List.of("1 On p1 [key point 1]", "2 Tide tables [key point 2, the story]"),
                references.all().stream()
                        .map(reference ->
                                reference.number() + " " + reference.source().name() + " "
                                        + reference.places().stream()
                                                .map(References.Place::name)
                                                .toList())
                        .toList());
        assertEquals(2, references.on("story").get(0).number());
        assertEquals(List.of(), references.on("p3"));
    }

    @Test
    void aCopyKnowsHowManyOfItsPointsHaveASource() {
        var copy = copy("p1", "p2", "").withSources(List.of(CALL.on("p2"), CALL.on("story")));
        assertEquals(new Support(1, 3), copy.support());
        assertFalse(copy.support().isWhole());
    }

    private static String address(String url) {
        return new Source("", "p1", "", "", url, "", "", PUBLIC).url();
    }

    private static Source on(String on) {
        return new Source("", on, "On " + on, "", "", "", "", PUBLIC);
    }

    private static Copy copy(String... ids) {
        return new Copy(
                "",
                "",
                "",
                "",
                List.of(
                        new Prose(SectionKind.STORY, "It left."),
                        new Points(
                                SectionKind.KEY_POINTS,
                                Stream.of(ids).map(id -> new Point(id, "a")).toList())),
                List.of());
    }
}
