package org.daybook.importing.format;

import java.time.Duration;
import java.util.Random;

import org.daybook.importing.format.ParseResult.Parsed;
import org.daybook.importing.format.ParseResult.Unreadable;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;

@Tag("plain")
class AnyFileTest {

    @Test
    void randomBytesAreUnreadable() {
        for (int seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var file = new byte[random.nextInt(600)];
            random.nextBytes(file);
            assertInstanceOf(Unreadable.class, PlainText.parse(file), "seed " + seed);
        }
    }

    @Test
    void aDamagedBriefingIsReadOrRefusedButNeverBreaksTheReader() {
        for (int seed = 0; seed < 1_000; seed++) {
            var result = PlainText.parse(damaged(new Random(seed)));
            if (result instanceof Parsed parsed) {
                settles(parsed, seed);
            }
        }
    }

    @Test
    void aHostileFileIsAnsweredQuickly() {
        for (var piece :
                new String[] {"\n", "a\n", "\\", ": ", "- ", "\r", "  x\n", "Key Points:\n", "é", ",", "p1 "}) {
            var head = Sample.BRIEFING.replace("Two crews", piece.repeat(100_000 / piece.length()));
            assertTimeout(Duration.ofSeconds(5), () -> PlainText.parse(head.getBytes(UTF_8)), piece);
            assertTimeout(
                    Duration.ofSeconds(5),
                    () -> PlainText.parse(piece.repeat(50_000).getBytes(UTF_8)),
                    piece);
        }
    }

    /** What was read once reads the same after it was written, however odd the file was. */
    private static void settles(Parsed parsed, int seed) {
        var written = PlainText.write(parsed.copy(), parsed.writtenAt(), parsed.layout(), true);
        assertEquals(parsed, PlainText.parse(written), "seed " + seed);
    }

    private static byte[] damaged(Random random) {
        var text = new StringBuilder(
                Sample.BRIEFING.replace("\nThe Story:", "\nTopics: A, B\nTakeaway IDs: p3\nThe Story:"));
        var pieces = new String[] {
            "\n", "\r\n", "\r", " ", "\t", "\\", "- ", "* ", "•", ": ", "Key Points:", "\u00A0", "é", "-", "\u2003"
        };
        for (int i = random.nextInt(4); i >= 0; i--) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, pieces[random.nextInt(pieces.length)]);
                case 1 -> text.deleteCharAt(at);
                default -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(30)));
            }
        }
        return text.toString().getBytes(UTF_8);
    }
}
