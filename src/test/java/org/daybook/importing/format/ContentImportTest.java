package org.daybook.importing.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

import org.daybook.briefing.copy.SectionKind;
import org.daybook.importing.format.ParseResult.Parsed;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The briefings that come with Daybook. */
@Tag("plain")
class ContentImportTest {

    @Test
    void everyFileComesBackByteForByteInTheCanonicalLayout() throws IOException {
        for (var file : files()) {
            var bytes = Files.readAllBytes(file);
            var parsed = read(file);
            assertEquals(Layout.CANONICAL, parsed.layout(), file.toString());
            assertArrayEquals(
                    bytes, PlainText.write(parsed.copy(), parsed.writtenAt(), parsed.layout(), false), file.toString());
        }
    }

    @Test
    void everyFileIsAWholeBriefingOfTheDayInItsName() throws IOException {
        for (var file : files()) {
            var parsed = read(file);
            var day = parsed.writtenAt().atOffset(ZoneOffset.UTC).toLocalDate();
            assertTrue(file.getFileName().toString().startsWith(day + "-"), file.toString());
            for (var section : parsed.copy().sections()) {
                assertFalse(section.isEmpty(), file + ": " + section.kind());
            }
            assertFalse(
                    parsed.copy().labelled(SectionKind.IMPACT).introduction().isEmpty(), file.toString());
        }
    }

    @Test
    void theFilesShowTheFormatWithAndWithoutItsHeaders() throws IOException {
        var copies = files().stream().map(file -> read(file).copy()).toList();
        assertTrue(copies.size() >= 14);
        assertTrue(copies.stream()
                .anyMatch(copy -> copy.byline().isEmpty() && copy.topics().isEmpty()));
        assertTrue(copies.stream().anyMatch(copy -> !copy.slug().isEmpty()));
    }

    @Test
    void theExampleInTheSpecificationIsWhatItSays() throws IOException {
        var example = Files.readString(Path.of("content-import/README.md")).split("\n?```\n")[1];
        assertEquals(Layout.CANONICAL, Sample.read(example).layout());
        assertEquals(example, Sample.rewritten(example));
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(Path.of("content-import"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Parsed read(Path file) {
        try {
            return assertInstanceOf(Parsed.class, PlainText.parse(Files.readAllBytes(file)), file.toString());
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }
}
