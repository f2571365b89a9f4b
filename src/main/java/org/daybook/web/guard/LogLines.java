package org.daybook.web.guard;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

import io.quarkus.logging.LoggingFilter;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each entry of the program's log to its line, whatever text of a person is in it: no line ends, no colours for a
 * terminal, nothing that turns the reading order, and not without end.
 */
@LoggingFilter(name = "lines")
public final class LogLines implements Filter {

    static final int LONGEST = 4_000;

    private static final String OURS = "org.daybook";
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\t]]");

    /** What libraries say at their leisure is theirs alone and may have several lines. */
    @Override
    public boolean isLoggable(LogRecord entry) {
        var mayQuote = entry.getLevel().intValue() >= Level.WARNING.intValue()
                || entry.getLoggerName() != null && entry.getLoggerName().startsWith(OURS);
        if (mayQuote && entry instanceof ExtLogRecord line) {
            line.setMessage(line(line.getFormattedMessage()), ExtLogRecord.FormatStyle.NO_FORMAT);
            line.setThrown(Retold.of(line.getThrown()));
        }
        return true;
    }

    /** {@code text} on one line, cut where it is too long. */
    static String line(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return NOT_IN_A_LINE
                .matcher(cut)
                .replaceAll(found -> escaped(found.group().codePointAt(0)));
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\n' -> "\\\\n";
            case '\r' -> "\\\\r";
            default -> String.format("\\\\u%04X", character);
        };
    }
}
