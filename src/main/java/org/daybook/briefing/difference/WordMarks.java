package org.daybook.briefing.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.daybook.briefing.difference.Mark.Kind;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** Compares two texts by lines and, where lines differ, by words. */
public final class WordMarks {

    /** Beyond this many words and gaps on both sides a change is marked as a whole: nobody reads it word by word. */
    private static final int MOST_TOKENS = 2_000;

    /** Beyond this many lines on both sides what differs is marked as a whole. */
    private static final int MOST_LINES = 2_000;

    private static final Pattern TOKEN =
            Pattern.compile("\\s+|\\p{N}+(?:[.,:]\\p{N}+)*|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");

    private final List<Mark> marks = new ArrayList<>();

    private WordMarks() {}

    /** {@code after} with what it has more than {@code before}, and less, in reading order. */
    public static List<Mark> between(String before, String after) {
        var words = new WordMarks();
        words.lines(parts(LINE, before), parts(LINE, after));
        return words.merged();
    }

    private void lines(List<String> before, List<String> after) {
        var ends = Ends.of(before, after);
        kept(ends.headOf(before));
        var left = ends.middleOf(before);
        var right = ends.middleOf(after);
        if (left.size() + right.size() > MOST_LINES) {
            replaced(left, right);
        } else {
            compare(left, right, true);
        }
        kept(ends.tailOf(before));
    }

    private void compare(List<String> before, List<String> after, boolean lines) {
        var at = 0;
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            kept(before.subList(at, delta.getSource().getPosition()));
            if (lines) {
                words(delta);
            } else {
                replaced(delta.getSource().getLines(), delta.getTarget().getLines());
            }
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        kept(before.subList(at, before.size()));
    }

    private void words(AbstractDelta<String> delta) {
        var before = parts(TOKEN, String.join("", delta.getSource().getLines()));
        var after = parts(TOKEN, String.join("", delta.getTarget().getLines()));
        if (before.size() + after.size() > MOST_TOKENS) {
            replaced(before, after);
        } else {
            compare(before, after, false);
        }
    }

    private void kept(List<String> parts) {
        add(Kind.KEPT, parts);
    }

    private void replaced(List<String> before, List<String> after) {
        add(Kind.REMOVED, before);
        add(Kind.ADDED, after);
    }

    private void add(Kind kind, List<String> parts) {
        if (!parts.isEmpty()) {
            marks.add(new Mark(kind, String.join("", parts)));
        }
    }

    /**
     * A single space between two changed words belongs to the change: marks that flicker by the word are hard to read.
     */
    private List<Mark> merged() {
        var merged = new ArrayList<Mark>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var changeGoesOn = i + 1 < marks.size() && (!removed.isEmpty() || !added.isEmpty());
            if (mark.isKept() && !(mark.text().equals(" ") && changeGoesOn)) {
                flush(merged, removed, added);
                merged.add(mark);
            } else {
                append(mark, removed, added);
            }
        }
        flush(merged, removed, added);
        return List.copyOf(merged);
    }

    private static void append(Mark mark, StringBuilder removed, StringBuilder added) {
        if (mark.kind() != Kind.ADDED) {
            removed.append(mark.text());
        }
        if (mark.kind() != Kind.REMOVED) {
            added.append(mark.text());
        }
    }

    private static void flush(List<Mark> merged, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            merged.add(new Mark(Kind.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            merged.add(new Mark(Kind.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }

    private static List<String> parts(Pattern pattern, String text) {
        var parts = new ArrayList<String>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }
}
