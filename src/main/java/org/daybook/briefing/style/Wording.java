package org.daybook.briefing.style;

import java.util.List;
import java.util.stream.Collectors;

import org.daybook.briefing.style.spread.Place;

/** Words that are not used, or are spelt otherwise. */
public record Wording(Place place, List<Entry> entries) implements Demand {

    private static final int SHOWN = 3;

    /**
     * A word or phrase to avoid. In lower case it is found in any case, with a capital only as it is written.
     *
     * @param right what to write instead; empty where the word is simply not used
     */
    public record Entry(String wrong, String right) {

        /** As an admin types it: {@code wrong => right}. */
        public String line() {
            return right.isEmpty() ? wrong : wrong + " => " + right;
        }

        String words() {
            return right.isEmpty() ? "“" + wrong + "” is not used" : "“" + right + "” for “" + wrong + "”";
        }
    }

    public Wording {
        entries = List.copyOf(entries);
    }

    @Override
    public String words() {
        var shown = entries.stream().limit(SHOWN).map(Entry::words).collect(Collectors.joining(", "));
        var more = entries.size() - SHOWN;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
