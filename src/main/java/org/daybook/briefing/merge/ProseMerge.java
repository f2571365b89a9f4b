package org.daybook.briefing.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.daybook.briefing.difference.Ends;

/** Merges running text paragraph by paragraph. Only what both have changed in the same paragraphs is contested. */
final class ProseMerge {

    private final Side base;
    private final Side theirs;
    private final Side mine;
    private final List<Versions<List<Paragraph>>> stretches = new ArrayList<>();

    ProseMerge(Versions<String> texts) {
        var paragraphs = texts.map(Paragraph::of);
        base = new Side(paragraphs.base(), paragraphs.base());
        theirs = new Side(paragraphs.base(), paragraphs.theirs());
        mine = new Side(paragraphs.base(), paragraphs.mine());
        for (var hunk = nextHunk(); hunk.isPresent(); hunk = nextHunk()) {
            same(hunk.get().from());
            changed(hunk.get());
        }
        same(paragraphs.base().size());
        var soundness = new Soundness(paragraphs.map(Paragraph::words));
        if (!soundness.of(words(Versions::mine)) || !soundness.of(words(Versions::theirs))) {
            stretches.clear();
            stretches.add(paragraphs);
        }
    }

    /** The whole text three times: what one alone has changed is in all of them. */
    Versions<String> texts() {
        return new Versions<>(text(Versions::base), text(Versions::theirs), text(Versions::mine));
    }

    /** The whole text with both versions of what is contested, mine first. */
    String both() {
        return text(stretch -> stretch.contested()
                ? Stream.of(stretch.mine(), stretch.theirs())
                        .flatMap(List::stream)
                        .toList()
                : stretch.mine());
    }

    private String text(Function<Versions<List<Paragraph>>, List<Paragraph>> version) {
        return Paragraph.join(paragraphs(version));
    }

    private List<String> words(Function<Versions<List<Paragraph>>, List<Paragraph>> version) {
        return Paragraph.words(paragraphs(version));
    }

    private List<Paragraph> paragraphs(Function<Versions<List<Paragraph>>, List<Paragraph>> version) {
        return stretches.stream().map(version).flatMap(List::stream).toList();
    }

    private Optional<Hunk> nextHunk() {
        return Stream.concat(theirs.nextHunk(), mine.nextHunk()).min(Hunk.READING_ORDER);
    }

    /** Up to line {@code to} nobody has changed a word; the gaps may differ. */
    private void same(int to) {
        var stretch = new Versions<>(base.readTo(to), theirs.readTo(to), mine.readTo(to));
        var merged = new ArrayList<Paragraph>();
        for (int i = 0; i < stretch.base().size(); i++) {
            var at = i;
            var gap = stretch.map(paragraphs -> paragraphs.get(at).gap()).merged();
            merged.add(new Paragraph(gap, stretch.base().get(i).words()));
        }
        agreed(merged);
    }

    /** What both have made the same at either end of it is no question; without it the rest may be none. */
    private void changed(Hunk first) {
        var all = first;
        Hunk before;
        do {
            before = all;
            all = mine.passHunks(theirs.passHunks(all));
        } while (!all.equals(before));
        var stretch = new Versions<>(base.readTo(all.to()), theirs.readTo(all.to()), mine.readTo(all.to()));
        if (!stretch.map(Paragraph::words).contested()) {
            add(stretch);
            return;
        }
        var ends = Ends.of(Paragraph.words(stretch.theirs()), Paragraph.words(stretch.mine()));
        agreed(ends.headOf(stretch.mine()));
        add(new Versions<>(stretch.base(), ends.middleOf(stretch.theirs()), ends.middleOf(stretch.mine())));
        agreed(ends.tailOf(stretch.mine()));
    }

    private void add(Versions<List<Paragraph>> stretch) {
        var words = stretch.map(Paragraph::words);
        if (words.contested()) {
            stretches.add(stretch);
        } else {
            agreed(words.mine().equals(words.base()) ? stretch.theirs() : stretch.mine());
        }
    }

    private void agreed(List<Paragraph> paragraphs) {
        stretches.add(new Versions<>(paragraphs, paragraphs, paragraphs));
    }

    /**
     * Whether merged paragraphs hold every word that nobody has removed, and none of them more often than the writers
     * do. They may not where somebody has moved one: a comparison of texts sees it removed here and added there.
     */
    private static final class Soundness {

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
                                    <= Math.max(
                                            in(counts.theirs(), entry.getKey()), in(counts.mine(), entry.getKey())));
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
}
