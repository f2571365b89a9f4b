package org.daybook.briefing.merge;

import java.util.List;
import java.util.Map;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.SourceText;
import org.daybook.briefing.copy.source.Visibility;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.joining;
import static org.daybook.briefing.copy.SectionKind.KEY_POINTS;
import static org.daybook.briefing.merge.Ferry.points;
import static org.daybook.briefing.merge.Ferry.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A source is told as its id, what it stands on and its title. */
@Tag("plain")
class MergeSourcesTest {

    private static final Source TABLES = source("s6", "p1", "Tables");
    private static final Copy FOUND = Ferry.FOUND.withSources(List.of(TABLES, source("s7", "story", "Log")));

    @Test
    void whatEitherHasAddedIsThere() {
        var merged = Merge.of(FOUND, plus(source("s8", "p2", "Theirs")), plus(source("", "p2", "Mine")));
        assertTrue(merged.isSettled());
        assertEquals("s7 story Log, s6 p1 Tables,  p2 Mine, s8 p2 Theirs", sources(merged));
        assertEquals(List.of("Sources"), merged.taken());
    }

    @Test
    void whatOneAddedAndNeverHeardThatItWasSavedIsThereOnce() {
        var merged = Merge.of(FOUND, plus(source("s8", "p2", "Same")), plus(source("", "p2", "Same")));
        assertEquals("s7 story Log, s6 p1 Tables, s8 p2 Same", sources(merged));
    }

    @Test
    void aSourceOnAPointThatOnlyTheFormKnowsStaysOnIt() {
        var mine = points("p1 One boat", "new1 Mine", "p2 Two crews", "p3 Three trips")
                .withSources(List.of(source("", "new1", "For mine")));
        var theirs = points("p1 One boat", "p2 Two crews", "p3 Three trips", "p8 Theirs");
        var merged = Merge.of(Ferry.FOUND, theirs, mine);
        assertEquals(
                "p1 One boat, new1 Mine, p2 Two crews, p3 Three trips, p8 Theirs", told(merged.copy(), KEY_POINTS));
        assertEquals(" new1 For mine", sources(merged));
        var saved = points("p1 One boat", "p8 Mine", "p2 Two crews", "p3 Three trips")
                .withSources(List.of(source("s9", "p8", "For mine")));
        assertEquals("s9 p8 For mine", sources(Merge.of(Ferry.FOUND, saved, mine)));
    }

    @Test
    void differentFieldsOfTheSameSourceMergeByThemselves() {
        var theirs = with(SourceText.read(TABLES, "Title: Tables\nPublisher: Office\nVisibility: private"));
        var merged = Merge.of(FOUND, theirs, with(SourceText.read(TABLES, "Title: Tide tables")));
        assertTrue(merged.isSettled());
        assertEquals(
                "Title: Tide tables\nPublisher: Office\nVisibility: private",
                SourceText.of(merged.copy().sourcesOn("p1").get(0)));
    }

    @Test
    void theSameFieldChangedTwiceAsks() {
        var merged = Merge.of(FOUND, with(source("s6", "p1", "Theirs")), with(source("s6", "p1", "Mine")));
        var conflict = merged.conflicts().get(0);
        assertEquals("sources-s6", conflict.key());
        assertEquals("Sources", conflict.place().heading());
        assertTrue(conflict.place().isSource());
        assertEquals("Title: Theirs\nVisibility: public", conflict.theirs().text());
        assertEquals("s6 p1 Mine", sources(answered(merged, Answer.MINE)));
        assertEquals("s6 p1 Theirs", sources(answered(merged, Answer.THEIRS)));
        assertEquals("s6 p1 Mine,  p1 Theirs", sources(answered(merged, Answer.BOTH)));
        assertEquals("s6 p1 Ours", sources(answered(merged, Answer.edited("", "Title: Ours"))));
        assertEquals("", sources(answered(merged, Answer.edited("", " "))));
    }

    @Test
    void removedByOneAndChangedByTheOtherAsksAndKeepsIt() {
        var removed = FOUND.withSources(List.of(source("s7", "story", "Log")));
        var changed = with(source("s6", "p1", "Changed"));
        assertEquals(
                "s7 story Log, s6 p1 Tables", sources(Merge.of(FOUND, FOUND.withByline("E"), FOUND.withByline("A"))));
        assertEquals("s7 story Log", sources(Merge.of(FOUND, removed, FOUND.withByline("A"))));
        for (var merged : List.of(Merge.of(FOUND, removed, changed), Merge.of(FOUND, changed, removed))) {
            assertEquals("sources-s6", merged.conflicts().get(0).key());
            assertEquals("s6 p1 Changed", sources(merged).replace("s7 story Log, ", ""));
        }
    }

    @Test
    void aPointThatOneRemovedAndTheOtherSupportedAnewStaysAndAsks() {
        var removed = Ferry.points("p2 Two crews", "p3 Three trips").withSources(FOUND.sources());
        for (var supported : List.of(
                with(source("s6", "p1", "Changed")), plus(source("", "p1", "New")), with(source("", "p1", "N")))) {
            var merged = Merge.of(FOUND, removed, supported);
            assertEquals(
                    List.of("keyPoints-p1"),
                    merged.conflicts().stream().map(Conflict::key).toList());
            assertEquals(supported.sourcesOn("p1"), merged.copy().sourcesOn("p1"));
            assertEquals(
                    supported.sourcesOn("p1"),
                    merged.answered(Map.of("keyPoints-p1", Answer.MINE)).copy().sourcesOn("p1"));
            assertEquals(
                    List.of(),
                    merged.answered(Map.of("keyPoints-p1", Answer.THEIRS))
                            .copy()
                            .sourcesOn("p1"));
        }
        assertTrue(Merge.of(FOUND, removed, FOUND.withByline("A")).isSettled());
    }

    @Test
    void aSourceGoesWhereOneHasMovedItAndNotWithThePointItLeft() {
        var removed = Ferry.points("p2 Two crews", "p3 Three trips").withSources(FOUND.sources());
        assertEquals("s6 p2 Tables", sources(Merge.of(FOUND, removed, with(TABLES.on("p2")))));
        var elsewhere = Ferry.points("p1 One boat", "p3 Three trips").withSources(FOUND.sources());
        assertEquals("s6 p1 Tables", sources(Merge.of(FOUND, elsewhere, with(TABLES.on("p2")))));
    }

    private static Merged answered(Merged merged, Answer answer) {
        return merged.answered(Map.of("sources-s6", answer));
    }

    private static Copy with(Source source) {
        return FOUND.withSources(List.of(source));
    }

    private static Copy plus(Source source) {
        return FOUND.withSources(List.of(FOUND.sources().get(0), FOUND.sources().get(1), source));
    }

    private static Source source(String id, String on, String title) {
        return new Source(id, on, title, "", "", "", "", Visibility.PUBLIC);
    }

    private static String sources(Merged merged) {
        return merged.copy().sources().stream()
                .map(source -> source.id() + " " + source.on() + " " + source.title())
                .collect(joining(", "));
    }
}
