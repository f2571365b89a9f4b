package org.daybook.importing.format;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.daybook.briefing.copy.SectionKind;

/**
 * What may stand between line one and the first section, each on a line of its own, in the order in which it is
 * written.
 */
enum Header {
    STANDFIRST("Standfirst"),
    BYLINE("Byline"),
    TOPICS("Topics"),
    SLUG("Slug"),
    KEY_POINT_IDS("Key Point IDs"),
    TAKEAWAY_IDS("Takeaway IDs"),
    IMPACT_IDS("Impact IDs"),
    SOURCE("Source");

    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("\\p{L}[\\p{L} ]{0,30}:.*", Pattern.DOTALL);

    private final String words;

    Header(String words) {
        this.words = words;
    }

    /** The header that gives the ids of that section's points. */
    static Header idsOf(SectionKind kind) {
        return switch (kind) {
            case KEY_POINTS -> KEY_POINT_IDS;
            case TAKEAWAYS -> TAKEAWAY_IDS;
            case IMPACT -> IMPACT_IDS;
            case STORY, ANALYSIS -> throw new IllegalArgumentException(kind + " has no points");
        };
    }

    /** The header that {@code line} gives a value to. */
    static Optional<Header> in(String line) {
        return Stream.of(values()).filter(header -> header.begins(line)).findFirst();
    }

    /** All headers, for a sentence. */
    static String allWords() {
        return Stream.of(values()).map(Header::words).collect(Collectors.joining(", "));
    }

    static boolean looksLikeOne(String line) {
        return LOOKS_LIKE_ONE.matcher(line).matches();
    }

    /** Whether there may be several of it. */
    boolean isRepeated() {
        return this == SOURCE;
    }

    String words() {
        return words;
    }

    String valueIn(String line) {
        return line.substring(words.length() + 1).strip();
    }

    private boolean begins(String line) {
        return line.length() > words.length()
                && line.charAt(words.length()) == ':'
                && line.regionMatches(true, 0, words, 0, words.length());
    }
}
