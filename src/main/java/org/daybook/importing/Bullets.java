package org.daybook.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.daybook.importing.Lines.Line;

/** How bullets are told from other lines, and what they say. */
final class Bullets {

    static final List<String> MARKS = List.of("-", "*", "•");

    private static final Pattern FORM = Pattern.compile("[ \t]*[-*•](?:[ \t].*)?", Pattern.DOTALL);

    private Bullets() {}

    /** One bullet as it stands in a file: where it begins, and all its words with the mark in front. */
    record Bullet(int line, StringBuilder words) {

        String mark() {
            return words.substring(0, 1);
        }

        String text() {
            return words.substring(1).strip();
        }
    }

    static boolean isFirstLineOfOne(String line) {
        return FORM.matcher(line).matches();
    }

    /** The bullets in {@code lines}, each with its wrapped lines joined. A line that belongs to none is reported. */
    static List<Bullet> in(List<Line> lines, Problems problems) {
        var bullets = new ArrayList<Bullet>();
        for (var line : lines) {
            var words = line.text().strip();
            if (isFirstLineOfOne(line.text())) {
                bullets.add(new Bullet(line.number(), new StringBuilder(words)));
            } else if (isIndented(line) && !bullets.isEmpty()) {
                bullets.get(bullets.size() - 1).words().append(' ').append(words);
            } else if (!line.isBlank()) {
                problems.add(line.number(), "A bullet must begin with “- ”, and its further lines with a space.");
            }
        }
        return bullets;
    }

    private static boolean isIndented(Line line) {
        return !line.isBlank() && (line.text().startsWith(" ") || line.text().startsWith("\t"));
    }
}
