package org.daybook.briefing.copy;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.daybook.briefing.copy.SectionKind.IMPACT;
import static org.daybook.briefing.copy.SectionKind.KEY_POINTS;
import static org.daybook.briefing.copy.SectionKind.STORY;
import static org.daybook.briefing.copy.SectionKind.TAKEAWAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class PointNumbersTest {

    @Test
    void aNewPointGetsTheNextNumberAndTheOthersKeepTheirs() {
        var numbers = new PointNumbers(6);
        var numbered = new Copy(
                        "",
                        "",
                        "",
                        "",
                        List.of(
                                new LabelledPoints(IMPACT, "", List.of(new LabelledPoint("", "Trade", "up"))),
                                new Points(
                                        KEY_POINTS,
                                        List.of(new Point("", "a"), new Point("p6", "b"), new Point("", "a"))),
                                new Points(TAKEAWAYS, List.of(new Point("p2", "c"), new Point("", "")))),
                        List.of())
                .numbered(numbers);
        assertEquals(
                List.of(new Point("p7", "a"), new Point("p6", "b"), new Point("p8", "a")),
                numbered.keyPoints().points());
        assertEquals(
                List.of(new Point("p2", "c"), new Point("p9", "")),
                numbered.takeaways().points());
        assertEquals(
                List.of(new LabelledPoint("p10", "Trade", "up")),
                numbered.impact().points());
        assertEquals(10, numbers.last());
        assertEquals(numbered, numbered.numbered(numbers));
        assertEquals(10, numbers.last());
    }

    @Test
    void aNumberBelongsToTheBriefingThatGaveItOut() {
        var numbers = new PointNumbers(12);
        assertTrue(Stream.of("p1", "p12").allMatch(numbers::gaveOut));
        assertTrue(Stream.of("p0", "p13", "p01", "p-1", "p", "", "1", "P1", "story", "p1 ", "p99999999999")
                .noneMatch(numbers::gaveOut));
        assertTrue(numbers.gaveOutAllOf(points("p12", "", "p3")));
        assertFalse(numbers.gaveOutAllOf(points("p12", "p13")));
        assertEquals(12, PointNumbers.numberOf("p12"));
        assertEquals(-1, PointNumbers.numberOf("keyPoints"));
    }

    private static Copy points(String... ids) {
        var points = Stream.of(ids).map(id -> new Point(id, "a")).toList();
        return new Copy("", "", "", "", List.of(new Prose(STORY, "b"), new Points(KEY_POINTS, points)), List.of());
    }
}
