package org.daybook.briefing.merge;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** What one writer has made of a prose text, read from its beginning to its end. */
final class Side {

    private final List<Paragraph> paragraphs;
    private final Deque<Hunk> hunks;
    private int read;
    private int shift;

    Side(List<Paragraph> before, List<Paragraph> after) {
        paragraphs = after;
        hunks = Hunk.between(Paragraph.words(before), Paragraph.words(after));
    }

    Stream<Hunk> nextHunk() {
        return Stream.ofNullable(hunks.peek());
    }

    /** Passes all hunks that meet {@code stretch}. @return the stretch with them */
    Hunk passHunks(Hunk stretch) {
        var all = stretch;
        for (var hunk = hunks.peek(); hunk != null && hunk.meets(all); hunk = hunks.peek()) {
            hunks.remove();
            shift = hunk.shift();
            all = all.and(hunk);
        }
        return all;
    }

    /** What was not yet read of what stands before line {@code to} of the text as it was. */
    List<Paragraph> readTo(int to) {
        var stretch = new ArrayList<>(paragraphs.subList(read, to + shift));
        read = to + shift;
        return stretch;
    }
}
