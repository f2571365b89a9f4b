package org.daybook.briefing.style;

import org.daybook.briefing.style.spread.Stretch;

import org.jspecify.annotations.Nullable;

/**
 * Something that does not meet a demand.
 *
 * @param where the words it is about
 * @param matter what in particular is wrong with them: the same words with the same matter are the same case
 * @param words a sentence for the writer
 * @param spot the words that offend, where it is some of them
 */
public record Flaw(
        Stretch where,
        String matter,
        String words,
        @Nullable Spot spot) {

    /**
     * Words within a stretch.
     *
     * @param start where they begin, in characters (UTF-16 units)
     * @param end where they are over
     * @param found the words themselves
     * @param suggestion what to put in their place; empty where nobody knows
     */
    public record Spot(int start, int end, String found, String suggestion) {}

    static Flaw of(Stretch where, String matter, String words) {
        return new Flaw(where, matter, words, null);
    }
}
