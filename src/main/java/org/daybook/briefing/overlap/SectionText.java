package org.daybook.briefing.overlap;

import java.util.List;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.Section;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.web.prose.Formatting;

import static java.util.stream.Collectors.joining;

/** A section as it is compared: its words in reading order, its points joined. */
record SectionText(SectionKind kind, Shingles shingles) {

    /** Fewer words than these say too little to be compared. */
    static final int LEAST_WORDS = 40;

    /** How many numbers of a section are kept: at least, and at most however long it is. */
    private static final int LEAST_KEPT = 16;

    private static final int MOST_KEPT = 200;

    static SectionText of(Section section) {
        var words = Stream.concat(
                        Stream.of(Formatting.plain(section.proseText())),
                        section.pointPassages().stream().map(Passage::line))
                .filter(line -> !line.isEmpty())
                .collect(joining("\n"));
        return new SectionText(section.kind(), Shingles.of(words));
    }

    /** Those sections of {@code copy} that are long enough. */
    static List<SectionText> of(Copy copy) {
        return copy.sections().stream()
                .map(SectionText::of)
                .filter(SectionText::isLongEnough)
                .toList();
    }

    boolean isLongEnough() {
        return shingles.wordCount() >= LEAST_WORDS;
    }

    List<Long> sample() {
        return shingles.sample(kind.name().hashCode(), LEAST_KEPT, MOST_KEPT);
    }
}
