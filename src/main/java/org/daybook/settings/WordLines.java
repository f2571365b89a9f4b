package org.daybook.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.daybook.briefing.copy.Words;
import org.daybook.briefing.style.Wording;
import org.daybook.briefing.style.text.Tokens;

import org.jspecify.annotations.Nullable;

/** A list of words as an admin types or pastes it: {@code wrong => right} or {@code wrong}, one a line. */
final class WordLines {

    static final int MOST = 2_000;
    static final int LONGEST = 100;

    private static final String ARROW = "=>";

    private WordLines() {}

    /** The entries; what is wrong with the list is put into {@code problems} under {@code lines}. */
    static List<Wording.Entry> read(@Nullable String text, Map<String, String> problems) {
        var entries = new ArrayList<Wording.Entry>();
        var seen = new HashSet<String>();
        var number = 0;
        for (var line : Words.normalise(text).split("\n")) {
            number++;
            var plain = line.replace("→", ARROW).replaceAll("\\s+", " ").strip();
            if (!plain.isEmpty()) {
                var entry = entry(plain);
                var wrong = wrong(entry);
                if (!wrong.isEmpty()) {
                    problems.putIfAbsent("lines", "Line " + number + ": " + wrong);
                } else if (seen.add(entry.wrong())) {
                    entries.add(entry);
                } else {
                    problems.putIfAbsent("lines", "Line " + number + ": “" + entry.wrong() + "” stands there twice.");
                }
            }
        }
        if (entries.isEmpty() || entries.size() > MOST) {
            problems.putIfAbsent("lines", String.format("Give 1 to %,d words or phrases, one a line.", MOST));
        }
        return entries;
    }

    private static Wording.Entry entry(String line) {
        var arrow = line.indexOf(ARROW);
        return arrow < 0
                ? new Wording.Entry(line, "")
                : new Wording.Entry(
                        line.substring(0, arrow).strip(),
                        line.substring(arrow + ARROW.length()).strip());
    }

    private static String wrong(Wording.Entry entry) {
        if (Tokens.of(entry.wrong()).isEmpty()) {
            return "there is nothing ahead of the arrow.";
        }
        if (entry.wrong().length() > LONGEST || entry.right().length() > LONGEST) {
            return "a phrase has at most " + LONGEST + " characters.";
        }
        if (!Words.areText(entry.wrong()) || !Words.areText(entry.right())) {
            return "it holds characters that are not text.";
        }
        return entry.wrong().equals(entry.right()) ? "both sides are the same." : "";
    }
}
