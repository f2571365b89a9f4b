package org.daybook.briefing.overlap;

import java.util.List;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.SectionKind;

/**
 * What two sections of the same kind have in common.
 *
 * @param percent how many of a hundred words of ours are in the other as well, in runs of four or more
 */
public record SharedText(SectionKind kind, int percent, List<Piece> ours, List<Piece> theirs) {

    /** The section of that kind in both, with the shared words marked. */
    public static SharedText of(SectionKind kind, Copy ours, Copy theirs) {
        return of(SectionText.of(ours.section(kind)), SectionText.of(theirs.section(kind)));
    }

    private static SharedText of(SectionText ours, SectionText theirs) {
        var our = ours.shingles();
        var their = theirs.shingles();
        var marked = our.wordsIn(their.runs()::contains);
        return new SharedText(
                ours.kind(),
                percent(marked.cardinality(), our.wordCount()),
                our.pieces(marked),
                their.pieces(their.wordsIn(our.runs()::contains)));
    }

    static int percent(SectionText ours, SectionText theirs) {
        var shared = ours.shingles().wordsIn(theirs.shingles().runs()::contains);
        return percent(shared.cardinality(), ours.shingles().wordCount());
    }

    private static int percent(int shared, int all) {
        return all == 0 ? 0 : (int) (100L * shared / all);
    }
}
