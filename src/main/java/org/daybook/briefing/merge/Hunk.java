package org.daybook.briefing.merge;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.daybook.briefing.difference.Ends;

import com.github.difflib.DiffUtils;

/**
 * A run of lines that somebody has changed.
 *
 * @param from the first line of it in the text as it was
 * @param to the first line after it in the text as it was; the same where lines were only added
 * @param shift how much further down that line stands now
 * @param adds whether there are more lines now
 */
record Hunk(int from, int to, int shift, boolean adds) {

    static final Comparator<Hunk> READING_ORDER =
            Comparator.comparingInt(Hunk::from).thenComparingInt(Hunk::to);

    /** Beyond this many lines on both sides what differs is one hunk: to tell more would take too long. */
    private static final int MOST_LINES = 2_000;

    static Deque<Hunk> between(List<String> before, List<String> after) {
        var ends = Ends.of(before, after);
        var left = ends.middleOf(before);
        var right = ends.middleOf(after);
        var hunks = new ArrayDeque<Hunk>();
        if (left.size() + right.size() > MOST_LINES) {
            hunks.add(new Hunk(
                    ends.head(),
                    before.size() - ends.tail(),
                    after.size() - before.size(),
                    right.size() > left.size()));
            return hunks;
        }
        for (var delta : DiffUtils.diff(left, right).getDeltas()) {
            var was = delta.getSource();
            var is = delta.getTarget();
            var from = ends.head() + was.getPosition();
            var to = from + was.size();
            hunks.add(new Hunk(from, to, ends.head() + is.getPosition() + is.size() - to, is.size() > was.size()));
        }
        return hunks;
    }

    /** Whether it changes lines of {@code earlier}, or both add some where one ends and the other begins. */
    boolean meets(Hunk earlier) {
        return from < earlier.to || (from == earlier.to && adds && earlier.adds);
    }

    Hunk and(Hunk later) {
        return new Hunk(from, Math.max(to, later.to), shift, adds || later.adds);
    }
}
