package org.daybook.briefing.overlap;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.SectionKind;

/**
 * That a section shares much of its wording with the same section of another briefing.
 *
 * @param percent how many of a hundred words are shared
 * @param copy the words of the other that were compared: what readers see, or what is being written
 */
public record Overlap(SectionKind kind, int percent, Briefing other, Copy copy) {

    /** Whether the shared words are those that readers see. */
    public boolean published() {
        return other.liveEdition != null && copy == other.liveCopy();
    }

    public String title() {
        return copy.headline().isEmpty() ? "Untitled" : copy.headline();
    }
}
