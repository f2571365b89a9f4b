package org.daybook.briefing.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of prose that is not blank.
 *
 * @param gap the line ends and blank lines that part it from the paragraph before; empty for the first
 * @param words the line
 */
record Paragraph(String gap, String words) {

    static List<Paragraph> of(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        var gap = new StringBuilder();
        for (var line : text.split("\n", -1)) {
            if (line.isBlank()) {
                gap.append(line).append('\n');
            } else {
                paragraphs.add(new Paragraph(gap.toString(), line));
                gap.setLength(0);
                gap.append('\n');
            }
        }
        return paragraphs;
    }

    static List<String> words(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::words).toList();
    }

    /** Paragraphs that never stood one after the other are parted by a blank line. */
    static String join(List<Paragraph> paragraphs) {
        var text = new StringBuilder();
        for (var paragraph : paragraphs) {
            if (!text.isEmpty()) {
                text.append(paragraph.gap.isEmpty() ? "\n\n" : paragraph.gap);
            }
            text.append(paragraph.words);
        }
        return text.toString();
    }
}
