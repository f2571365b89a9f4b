package org.daybook.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.daybook.importing.ParseResult.Parsed;
import org.daybook.importing.ParseResult.Unreadable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/** Files to read, and short ways to read them. */
final class Sample {

    static final String STAMP = "Wed Feb 04 18:54:15 UTC 2026";

    /** A whole briefing in the canonical layout. Its lines are numbered from 2. */
    static final String BRIEFING = """

            Wed Feb 04 18:54:15 UTC 2026: Headline: Ferry returns
            The Story:
            The ferry is back.
            It sails at noon.
            Key Points:
            - One boat
            - Two crews
            Critical Analysis:
            It may last.
            Key Takeaways:
            - Patience pays
            Impact Analysis:
            The town gains:
            - Trade: Shops open.
            - Schools: Pupils arrive: on time.""";

    private Sample() {}

    static Parsed read(String file) {
        return assertInstanceOf(Parsed.class, PlainText.parse(file.getBytes(UTF_8)));
    }

    static List<Problem> problemsOf(String file) {
        return problemsOf(file.getBytes(UTF_8));
    }

    static List<Problem> problemsOf(byte[] file) {
        return assertInstanceOf(Unreadable.class, PlainText.parse(file)).problems();
    }

    /** The same briefing written again, ids included. */
    static String rewritten(String file) {
        var parsed = read(file);
        return new String(PlainText.write(parsed.copy(), parsed.writtenAt(), parsed.layout(), true), UTF_8);
    }

    static byte[] seed() {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/seeds/briefing-2026-02-04.txt"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
