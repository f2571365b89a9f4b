package org.daybook.web.guard;

import java.util.List;
import java.util.logging.Level;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever text of a person is in the log, an entry is one line that says what it says. */
@Tag("plain")
class LogLinesTest {

    private static final String FORGED = "x\r\n2026-02-04 10:00:00 INFO  [org.daybook] admin signed in";

    private final PatternFormatter asPrinted = new PatternFormatter("%p [%c] %s%e%n");

    @Test
    void aLineEndInAMessageStartsNoLine() {
        for (var text : List.of(FORGED, "a\nb", "a\rb", "a\u2028b", "a\u0085b", "a\u000Bb")) {
            var line = printed(Level.INFO, "org.daybook.importing", "A file: " + text, null);
            assertEquals(1, line.strip().split("\\R").length, line);
        }
        assertTrue(printed(Level.INFO, "org.daybook", FORGED, null).contains("x\\r\\n2026"));
    }

    @Test
    void coloursAndTurnedTextAreWrittenOut() {
        var line = printed(Level.WARNING, "org.hibernate", "\u001B[31mred\u0007 \u202Egnp.exe \u0000", null);
        assertEquals("WARNING [org.hibernate] \\u001B[31mred\\u0007 \\u202Egnp.exe \\u0000", line.strip());
    }

    @Test
    void aMessageIsCut() {
        var line = printed(Level.INFO, "org.daybook", "x".repeat(1_000_000), null);
        assertTrue(line.length() < LogLines.LONGEST + 100, "" + line.length());
    }

    @Test
    void parametersAndFailuresAreToldTheSameWay() {
        var entry = new ExtLogRecord(Level.WARNING, "A file %s", ExtLogRecord.FormatStyle.PRINTF, "x");
        entry.setLoggerName("org.daybook");
        entry.setParameters(new Object[] {FORGED});
        assertEquals(1, printed(entry).strip().split("\\R").length);
        var cause = new IllegalStateException(FORGED);
        cause.addSuppressed(new IllegalArgumentException("s\n" + FORGED));
        var told = printed(Level.SEVERE, "org.daybook", "Broken", new RuntimeException("r\n" + FORGED, cause));
        assertFalse(told.contains("\n2026"), told);
        assertTrue(told.contains("java.lang.IllegalStateException: x\\r\\n2026"), told);
        assertTrue(told.contains("\tat org.daybook.web.guard.LogLinesTest"), "where it happened is told");
    }

    @Test
    void theProgramUsesIt() {
        var settings = new java.util.Properties();
        try (var file = LogLines.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertEquals("lines", settings.getProperty("quarkus.log.console.filter"));
        assertEquals("lines", settings.getProperty("quarkus.log.file.filter"));
    }

    private String printed(Level level, String logger, String message, Throwable failure) {
        var entry = new ExtLogRecord(level, message, ExtLogRecord.FormatStyle.NO_FORMAT, "x");
        entry.setLoggerName(logger);
        entry.setThrown(failure);
        return printed(entry);
    }

    private String printed(ExtLogRecord entry) {
        assertTrue(new LogLines().isLoggable(entry));
        return asPrinted.format(entry);
    }
}
