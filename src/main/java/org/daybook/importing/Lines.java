package org.daybook.importing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.daybook.briefing.copy.Words;

/** A file as numbered lines of text. Bytes and characters that are none have been reported. */
final class Lines {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] file;
    private final Problems problems;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final List<Line> all = new ArrayList<>();
    private final Set<String> endings = new HashSet<>();

    /** One line, counted from 1, without its ending. */
    record Line(int number, String text) {

        boolean isBlank() {
            return text.chars().allMatch(c -> c == ' ' || c == '\t');
        }

        /** A line of prose as it is meant: a backslash in front only keeps it from being taken for something else. */
        String unescaped() {
            return text.startsWith("\\") ? text.substring(1) : text;
        }
    }

    Lines(byte[] file, Problems problems) {
        this.file = file;
        this.problems = problems;
        var start = haveBom() ? BOM.length : 0;
        // Line ends are looked for in the bytes: in UTF-8 no other character holds these two.
        for (int i = start; i < file.length; i++) {
            var ending = endingAt(i);
            if (!ending.isEmpty()) {
                add(start, i);
                endings.add(ending);
                i += ending.length() - 1;
                start = i + 1;
            }
        }
        add(start, file.length);
    }

    /** From the first line that is not blank to the last of the file. */
    List<Line> written() {
        return all.subList(leadingBlanks(), all.size());
    }

    int leadingBlanks() {
        return (int) all.stream().takeWhile(Line::isBlank).count();
    }

    int trailingBlanks() {
        var count = 0;
        while (count < all.size() && all.get(all.size() - 1 - count).isBlank()) {
            count++;
        }
        return count;
    }

    boolean haveBom() {
        return file.length >= BOM.length && Arrays.equals(file, 0, BOM.length, BOM, 0, BOM.length);
    }

    /** How lines end, if all end the same way. */
    String ending() {
        return endings.size() == 1 ? endings.iterator().next() : "\n";
    }

    private String endingAt(int i) {
        if (file[i] == '\r') {
            return i + 1 < file.length && file[i + 1] == '\n' ? "\r\n" : "\r";
        }
        return file[i] == '\n' ? "\n" : "";
    }

    private void add(int start, int end) {
        var number = all.size() + 1;
        var in = ByteBuffer.wrap(file, start, end - start);
        var out = CharBuffer.allocate(end - start);
        if (decoder.reset().decode(in, out, true).isError()) {
            problems.add(number, "The byte at offset %d is not UTF-8; save the file as UTF-8.", in.position());
            all.add(new Line(number, new String(file, start, end - start, StandardCharsets.UTF_8)));
        } else {
            var text = out.flip().toString();
            all.add(new Line(number, text));
            reportWhatIsNotText(number, text);
        }
    }

    private void reportWhatIsNotText(int number, String text) {
        if (!Words.areText(text)) {
            text.codePoints()
                    .filter(c -> !Words.areText(Character.toString(c)))
                    .findFirst()
                    .ifPresent(c -> problems.add(number, "The character U+%04X is not text; remove it.", c));
        }
    }
}
