package org.daybook.importing;

import java.time.Instant;
import java.util.List;

import org.daybook.briefing.copy.Copy;

/** What came of reading a file: a briefing, or the reasons why there is none. It never changes. */
public sealed interface ParseResult {

    /**
     * The file is a briefing. Its points carry the ids that the file gives them, else none.
     *
     * @param writtenAt the instant that the stamp of line one stands for
     * @param layout what is needed to write the same bytes again
     */
    record Parsed(Copy copy, Instant writtenAt, Layout layout) implements ParseResult {}

    /** @param problems all that is wrong with the file, at least one, in the order of its lines */
    record Unreadable(List<Problem> problems) implements ParseResult {

        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
