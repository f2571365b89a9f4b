package org.daybook.importing;

import java.time.Instant;
import java.util.List;

import org.daybook.briefing.copy.Copy;
import org.daybook.importing.ParseResult.Parsed;
import org.daybook.importing.ParseResult.Unreadable;

/** The plain-text form of a briefing. Its specification is {@code content-import/README.md}. */
public final class PlainText {

    /** The size of the largest file that is read: 1 MiB. */
    public static final int MOST_BYTES = 1 << 20;

    private PlainText() {}

    /** Reads one file. Whatever the bytes are, there is an answer. */
    public static ParseResult parse(byte[] file) {
        if (file.length > MOST_BYTES) {
            return unreadable("The file is larger than 1 MiB (1,048,576 bytes).");
        }
        if (isUtf16(file)) {
            return unreadable("The file is in UTF-16; save it as UTF-8.");
        }
        var problems = new Problems();
        var lines = new Lines(file, problems);
        return lines.written().isEmpty() ? unreadable("The file is empty.") : parse(lines, problems);
    }

    /**
     * Writes one file. {@link #parse} gives the same copy again, if it has a headline and keeps within the limits.
     *
     * @param withIds whether the ids of the points are written too
     */
    public static byte[] write(Copy copy, Instant writtenAt, Layout layout, boolean withIds) {
        return new Writing(copy, layout).bytes(writtenAt, withIds);
    }

    private static ParseResult parse(Lines lines, Problems problems) {
        var written = lines.written();
        var lineOne = LineOne.read(written.get(0), problems);
        var outline = new Outline(written.subList(LineOne.isMeantBy(written.get(0)) ? 1 : 0, written.size()), problems);
        var reading = new Reading(outline, problems);
        var copy = reading.copy(lineOne.headline());
        if (!problems.isEmpty()) {
            return new Unreadable(problems.inLineOrder());
        }
        var layout = new Layout(
                lines.haveBom(),
                lines.ending(),
                lines.leadingBlanks(),
                outline.blankLinesBeforeHeaders(),
                lines.trailingBlanks(),
                reading.bullet(),
                lineOne.unusualStamp());
        return new Parsed(copy, lineOne.writtenAt().orElseThrow(), layout);
    }

    private static boolean isUtf16(byte[] file) {
        return file.length > 1
                && (file[0] == (byte) 0xFE && file[1] == (byte) 0xFF
                        || file[0] == (byte) 0xFF && file[1] == (byte) 0xFE);
    }

    private static ParseResult unreadable(String sentence) {
        return new Unreadable(List.of(new Problem(1, sentence)));
    }
}
