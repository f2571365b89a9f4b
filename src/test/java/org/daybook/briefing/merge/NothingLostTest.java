package org.daybook.briefing.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.PointNumbers;
import org.daybook.briefing.copy.source.SourceText;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.daybook.briefing.merge.Typist.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds whatever two writers do. */
@Tag("plain")
class NothingLostTest {

    private static final int PAIRS = 600;
    private static final List<Pair> SOME = Pair.some(PAIRS).toList();

    @Test
    void whatOneAloneHasMadeStandsAsItIs() {
        eachPair(pair -> {
            assertEquals(
                    new Merged(pair.mine(), List.of(), List.of()), Merge.of(pair.base(), pair.base(), pair.mine()));
            assertEquals(
                    pair.theirs(),
                    Merge.of(pair.base(), pair.theirs(), pair.base()).copy());
            assertEquals(
                    pair.mine(), Merge.of(pair.base(), pair.mine(), pair.mine()).copy());
        });
    }

    @Test
    void besideAnotherBylineItStandsAsItIsToo() {
        eachPair(pair -> {
            var base = pair.base().withByline("Ada");
            var other = pair.base().withByline("Edith");
            assertEquals(
                    pair.mine().withByline("Edith"),
                    Merge.of(base, other, pair.mine().withByline("Ada")).copy());
            assertEquals(
                    pair.theirs().withByline("Edith"),
                    Merge.of(base, pair.theirs().withByline("Ada"), other).copy());
        });
    }

    @Test
    void everyTextThatOneHasChangedIsInTheCopyOrInAConflict() {
        var conflicts = new ArrayList<Conflict>();
        eachPair(pair -> {
            var merged = pair.merged();
            var there = texts(merged.copy());
            merged.conflicts().forEach(conflict -> Stream.of(conflict.theirs(), conflict.mine())
                    .forEach(version -> there.addAll(texts(version))));
            assertTrue(there.containsAll(changed(pair.base(), pair.theirs())));
            assertTrue(there.containsAll(changed(pair.base(), pair.mine())));
            conflicts.addAll(merged.conflicts());
        });
        assertTrue(conflicts.size() > PAIRS / 2, "they do get into each other's way");
    }

    @Test
    void everyWordThatNobodyHasRemovedIsInTheCopyWhateverIsAnswered() {
        eachPair(pair -> {
            var merged = pair.merged();
            var kept = words(pair.base());
            kept.retainAll(words(pair.theirs()));
            kept.retainAll(words(pair.mine()));
            assertTrue(words(merged.copy()).containsAll(kept));
            for (var answer : List.of(Answer.MINE, Answer.THEIRS)) {
                var answers = merged.conflicts().stream().collect(Collectors.toMap(Conflict::key, any -> answer));
                assertTrue(words(merged.answered(answers).copy()).containsAll(kept));
            }
        });
    }

    @Test
    void withEveryConflictAnsweredBothNoAddedWordIsLost() {
        eachPair(pair -> {
            var answered = pair.merged().answered(Pair.keepingAll(pair.merged()));
            assertTrue(answered.isSettled());
            assertTrue(words(answered.copy()).containsAll(added(pair.base(), pair.theirs())));
            assertTrue(words(answered.copy()).containsAll(added(pair.base(), pair.mine())));
        });
    }

    @Test
    void withoutAConflictARemovedWordIsGoneAndNoneIsInvented() {
        var settled = new ArrayList<Merged>();
        eachPair(pair -> {
            var merged = pair.merged();
            if (merged.isSettled()) {
                var expected = words(pair.base());
                expected.retainAll(words(pair.theirs()));
                expected.retainAll(words(pair.mine()));
                expected.addAll(added(pair.base(), pair.theirs()));
                expected.addAll(added(pair.base(), pair.mine()));
                assertTrue(words(merged.copy()).containsAll(expected));
                assertTrue(expected.containsAll(words(withoutProse(merged.copy()))));
                expected.addAll(words(pair.base()));
                assertTrue(expected.containsAll(words(merged.copy())));
                settled.add(merged);
            }
        });
        assertTrue(settled.size() > PAIRS / 10, "they do not always get into each other's way");
    }

    @Test
    void turnedRoundOnlyTiesAreWonByTheOther() {
        eachPair(pair -> {
            var merged = pair.merged();
            var round = pair.turnedRound();
            assertEquals(Pair.versions(merged, Conflict::mine), Pair.versions(round, Conflict::theirs));
            assertEquals(Pair.versions(merged, Conflict::theirs), Pair.versions(round, Conflict::mine));
            assertEquals(Pair.versions(merged, Conflict::base), Pair.versions(round, Conflict::base));
            if (merged.isSettled()) {
                assertEquals(texts(merged.copy()), texts(round.copy()));
            }
        });
    }

    @Test
    void noPointIsThereTwiceAndNoIdIsInvented() {
        eachPair(pair -> {
            var copy = pair.merged().answered(Pair.keepingAll(pair.merged())).copy();
            var known = Stream.of(pair.base(), pair.theirs(), pair.mine())
                    .flatMap(version -> ids(version).stream())
                    .collect(Collectors.toSet());
            assertTrue(known.containsAll(ids(copy)));
            var numbers = new PointNumbers(pair.lastPoint());
            var numbered = ids(copy.numbered(numbers));
            assertEquals(Set.copyOf(numbered).size(), numbered.size());
            assertTrue(numbers.gaveOutAllOf(copy.numbered(numbers)));
        });
    }

    private static void eachPair(Consumer<Pair> claim) {
        SOME.forEach(pair -> {
            try {
                claim.accept(pair);
            } catch (AssertionError e) {
                throw new AssertionError(
                        pair.seed() + "\nbase   " + pair.base() + "\ntheirs " + pair.theirs() + "\nmine   "
                                + pair.mine() + "\nmerged " + pair.merged(),
                        e);
            }
        });
    }

    private static Set<String> added(Copy before, Copy after) {
        var added = words(after);
        added.removeAll(words(before));
        return added;
    }

    private static Set<String> changed(Copy before, Copy after) {
        var changed = texts(after);
        changed.removeAll(texts(before));
        return changed;
    }

    /** Every field, paragraph, topic, label and text of a point. */
    private static Set<String> texts(Copy copy) {
        var parts = Parts.of(copy, "texts");
        return Stream.of(
                        copy.topics().stream(),
                        parts.texts().values().stream().flatMap(String::lines),
                        parts.points().values().stream().flatMap(placed -> texts(placed.point()).stream()),
                        parts.sources().values().stream()
                                .flatMap(source -> SourceText.of(source).lines()))
                .flatMap(texts -> texts)
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(Passage passage) {
        return Stream.concat(Stream.of(passage.label()), passage.text().lines()).collect(Collectors.toSet());
    }

    private static List<String> ids(Copy copy) {
        return Parts.of(copy, "ids").points().values().stream()
                .map(placed -> placed.point().id())
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** Nor with sources: one that was moved stays, though the other has removed the point it stood on. */
    private static Copy withoutProse(Copy copy) {
        var parts = Parts.of(copy, "bare");
        parts.texts().keySet().removeIf(field -> !new Place(field, "").isOneLine());
        return parts.copy().withSources(List.of());
    }
}
