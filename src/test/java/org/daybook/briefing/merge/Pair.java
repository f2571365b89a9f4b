package org.daybook.briefing.merge;

import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.PointNumbers;

/**
 * What two writers have found and what each of them has left, at random: each seed is another pair of them. What they
 * have saved is numbered, up to the last point.
 */
record Pair(String seed, Copy base, Copy theirs, Copy mine, int lastPoint) {

    static Stream<Pair> some(int count) {
        return IntStream.range(0, count).mapToObj(Pair::of);
    }

    private static Pair of(int seed) {
        var random = new Random(seed);
        var numbers = new PointNumbers(0);
        var base = new Typist("found", random).anything().numbered(numbers);
        var theirs = new Typist("theirs", random)
                .edited(base, 1 + random.nextInt(16))
                .numbered(numbers);
        var mine = new Typist("mine", random).edited(base, 1 + random.nextInt(16));
        return new Pair("seed " + seed, base, theirs, mine, numbers.last());
    }

    Merged merged() {
        return Merge.of(base, theirs, mine);
    }

    Merged turnedRound() {
        return Merge.of(base, mine, theirs);
    }

    /** Answers to all conflicts of {@code merged} that keep what is in either version. */
    static Map<String, Answer> keepingAll(Merged merged) {
        return merged.conflicts().stream().collect(Collectors.toMap(Conflict::key, Pair::keepingAll));
    }

    private static Answer keepingAll(Conflict conflict) {
        if (conflict.mayKeepBoth()) {
            return Answer.BOTH;
        }
        if (conflict.place().isPoint()) {
            return conflict.mine().line().isEmpty() ? Answer.THEIRS : Answer.MINE;
        }
        return Answer.edited(
                "", conflict.mine().text() + " " + conflict.theirs().text());
    }

    /** One version of all conflicts by their keys, without regard to blank lines. */
    static Map<String, String> versions(Merged merged, Function<Conflict, Passage> version) {
        return merged.conflicts().stream().collect(Collectors.toMap(Conflict::key, conflict -> version.apply(conflict)
                .line()
                .replaceAll("\n+", "\n")));
    }
}
