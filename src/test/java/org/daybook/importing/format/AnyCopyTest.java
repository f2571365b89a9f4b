package org.daybook.importing.format;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.Visibility;
import org.daybook.importing.format.ParseResult.Parsed;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

@Tag("plain")
class AnyCopyTest {

    private static final List<String> PIECES = List.of(
            "tide",
            "The",
            "“quoted”",
            "Ørsted",
            "Приморск",
            "ميناء",
            "港",
            "👩‍🚀",
            "a:b",
            "12:30",
            "-",
            "- x",
            "*",
            "•",
            "\\",
            "Key",
            "Key Points:",
            "the story:",
            "Impact Analysis:",
            "Topics:",
            "p1",
            "50 %",
            "%s",
            "e\u0301",
            "\u00A0",
            "\u2028",
            ": Headline: ",
            "Label: ",
            "'",
            "<b>",
            "&amp;",
            "|",
            " | ",
            "\\|",
            "Title: ",
            "ID: s1");

    @Test
    void copyIsTheSameAfterItWasWrittenAndRead() {
        for (int seed = 0; seed < 1_000; seed++) {
            var any = new Any(new Random(seed));
            survives(any.copy(), any.instant(), any.layout(), "seed " + seed);
        }
    }

    private static void survives(Copy copy, Instant writtenAt, Layout layout, String seed) {
        var written = PlainText.write(copy, writtenAt, layout, true);
        var again = assertInstanceOf(Parsed.class, PlainText.parse(written), seed);
        assertEquals(copy, again.copy(), seed);
        assertEquals(writtenAt, again.writtenAt(), seed);
        assertArrayEquals(written, PlainText.write(again.copy(), again.writtenAt(), again.layout(), true), seed);
    }

    /** Copy such as people might write, and such as nobody would. */
    private static final class Any {

        private final Random random;
        private int lastId;

        Any(Random random) {
            this.random = random;
        }

        Copy copy() {
            var copy = bare();
            if (random.nextBoolean()) {
                return copy;
            }
            var identified = copy.withProvisionalIds();
            var places = identified.sections().stream()
                    .flatMap(section -> section.supportable().stream())
                    .toList();
            var sourced = identified.withSources(several(() -> source(places.get(random.nextInt(places.size())))));
            return sourced.sources().isEmpty() ? copy : sourced;
        }

        private Source source(String on) {
            var id = random.nextInt(3) == 0 ? "" : "s" + (lastId += 1 + random.nextInt(5));
            var visibility = Visibility.values()[random.nextInt(2)];
            return new Source(id, on, words(), words(), words(), words(), words(), visibility);
        }

        private Copy bare() {
            return new Copy(
                    "Headline " + words(),
                    random.nextBoolean() ? "" : "slug-" + random.nextInt(99),
                    words(),
                    words(),
                    List.of(
                            new Prose(SectionKind.STORY, prose()),
                            new Points(SectionKind.KEY_POINTS, several(() -> new Point(id(), words()))),
                            new Prose(SectionKind.ANALYSIS, prose()),
                            new Points(SectionKind.TAKEAWAYS, several(() -> new Point(id(), words()))),
                            new LabelledPoints(SectionKind.IMPACT, prose(), several(this::labelled))),
                    several(this::piece));
        }

        Layout layout() {
            return new Layout(
                    random.nextBoolean(),
                    List.of("\n", "\r\n", "\r").get(random.nextInt(3)),
                    random.nextInt(4),
                    random.nextInt(3),
                    random.nextInt(3),
                    Bullets.MARKS.get(random.nextInt(3)),
                    random.nextBoolean() ? "" : "Wed Feb  4 18:54:15 CET 2026");
        }

        Instant instant() {
            return Instant.ofEpochSecond(random.nextLong(4_000_000_000L));
        }

        private LabelledPoint labelled() {
            return new LabelledPoint(id(), words().replace(':', ';'), words());
        }

        private String id() {
            return random.nextInt(4) == 0 ? "" : "p" + (lastId += 1 + random.nextInt(5));
        }

        private String prose() {
            return String.join("\n", several(() -> random.nextInt(5) == 0 ? "" : words()));
        }

        private String words() {
            return String.join(random.nextInt(3) == 0 ? "" : " ", several(this::piece));
        }

        private String piece() {
            return PIECES.get(random.nextInt(PIECES.size()));
        }

        private <T> List<T> several(Supplier<T> one) {
            return Stream.generate(one).limit(random.nextInt(6)).toList();
        }
    }
}
