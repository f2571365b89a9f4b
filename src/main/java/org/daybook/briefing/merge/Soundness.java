package org.daybook.briefing.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether merged paragraphs hold every word that nobody has removed, and none of them more often than the writers do.
 * They may not where somebody has moved one: a comparison of texts sees it removed here and added there.
 */
final class Soundness {

    private final Set<String> kept;
    private final Versions<Map<String, Integer>> counts;

    Soundness(Versions<List<String>> paragraphs) {
        var words = paragraphs.map(Soundness::words);
        kept = words.base();
        kept.retainAll(words.theirs());
        kept.retainAll(words.mine());
        counts = paragraphs.map(Soundness::counted);
    }

    boolean of(List<String> merged) {
        return words(merged).containsAll(kept)
                && counted(merged).entrySet().stream()
                        .allMatch(entry -> entry.getValue()
                                <= Math.max(in(counts.theirs(), entry.getKey()), in(counts.mine(), entry.getKey())));
    }

    private static int in(Map<String, Integer> counts, String paragraph) {
        return counts.getOrDefault(paragraph, 0);
    }

    private static Set<String> words(List<String> paragraphs) {
        var words = new HashSet<String>();
        paragraphs.forEach(paragraph -> words.addAll(List.of(paragraph.split("\\s+"))));
        return words;
    }

    private static Map<String, Integer> counted(List<String> paragraphs) {
        var counts = new HashMap<String, Integer>();
        paragraphs.forEach(paragraph -> counts.merge(paragraph, 1, Integer::sum));
        return counts;
    }
}
