package org.daybook.briefing.approval;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.daybook.Given;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.PointNumbers;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.source.Source;
import org.daybook.workflow.Part;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@Tag("plain")
class PartsTest {

    private static final Copy COPY = Given.copy("Harbour report").numbered(new PointNumbers(0));

    @Test
    void everySectionIsAPartUnderItsOwnHeading() {
        for (var kind : SectionKind.values()) {
            var part = Part.valueOf(kind.name());
            assertEquals(kind.heading(), part.heading());
            assertEquals(kind.field(), part.field());
        }
        assertEquals(SectionKind.values().length + 1, Part.values().length);
    }

    @Test
    void copiesDifferInThePartsThatChanged() {
        assertEquals(Set.of(), Parts.differing(COPY, COPY));
        assertEquals(Set.of(Part.HEAD), Parts.differing(COPY, COPY.withByline("Somebody else")));
        var retold = COPY.withSections(
                Stream.concat(COPY.sections().stream(), Stream.of(new Prose(SectionKind.STORY, "Another story.")))
                        .toList());
        assertEquals(Set.of(Part.STORY), Parts.differing(COPY, retold));
    }

    @Test
    void aSourceBelongsToThePartThatItSupports() {
        var point = COPY.keyPoints().points().get(0).id();
        var sourced = COPY.withSources(List.of(Source.blank("s9").on(point)));
        assertEquals(Set.of(Part.KEY_POINTS), Parts.differing(COPY, sourced));
        var supported = COPY.withSources(List.of(Source.blank("s9").on("story")));
        assertEquals(Set.of(Part.STORY), Parts.differing(COPY, supported));
    }

    @Test
    void aFirstCopyIsNewInEveryPartThatHasWords() {
        assertEquals(Part.all(), Parts.differing(Copy.blank(), COPY));
        assertEquals(
                Set.of(Part.HEAD), Parts.differing(Copy.blank(), Copy.blank().withByline("Ada Okafor")));
    }
}
