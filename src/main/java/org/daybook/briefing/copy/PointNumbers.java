package org.daybook.briefing.copy;

import java.util.stream.IntStream;

import org.daybook.briefing.copy.source.ProvisionalIds;

/**
 * Hands out ids in one briefing, {@code p1} or {@code p2} to a point and {@code s3} to a source, no number twice. Used
 * by one thread.
 */
public final class PointNumbers {

    private int last;

    /** @param last the highest number given out so far, 0 for a new briefing */
    public PointNumbers(int last) {
        this.last = last;
    }

    /** The highest number given out so far. */
    public int last() {
        return last;
    }

    String keepOrTake(String id) {
        return isSaved(id) ? id : "p" + ++last;
    }

    String keepOrTakeForSource(String id) {
        return id.isEmpty() ? "s" + ++last : id;
    }

    /** Whether a point has an id for good: not none, and not one that only its form knows. */
    public static boolean isSaved(String id) {
        return !id.isEmpty() && !ProvisionalIds.isOne(id);
    }

    /** Whether every point and source of {@code copy} that has an id for good got it from this briefing. */
    public boolean gaveOutAllOf(Copy copy) {
        return copy.sections().stream()
                        .flatMap(section -> section.pointPassages().stream())
                        .allMatch(point -> !isSaved(point.id()) || gaveOut(point.id()))
                && copy.sources().stream().allMatch(source -> source.id().isEmpty() || gaveOutSource(source.id()));
    }

    private boolean gaveOutSource(String id) {
        var number = numberOfSource(id);
        return number >= 1 && number <= last;
    }

    /** Whether {@code id} was given out by this briefing. */
    public boolean gaveOut(String id) {
        var number = numberOf(id);
        return number >= 1 && number <= last;
    }

    /** The number in a point id, or -1 where {@code id} is not one. */
    public static int numberOf(String id) {
        return numberOf("p", id);
    }

    /** The number in the id of a source, or -1 where {@code id} is not one. */
    public static int numberOfSource(String id) {
        return numberOf("s", id);
    }

    private static int numberOf(String prefix, String id) {
        return id.matches(prefix + "[1-9][0-9]{0,7}") ? Integer.parseInt(id.substring(1)) : -1;
    }

    /** The highest number in the ids of {@code copy}, 0 where there is none. */
    public static int highestIn(Copy copy) {
        var points = copy.passages().stream().mapToInt(point -> numberOf(point.id()));
        var sources = copy.sources().stream().mapToInt(source -> numberOfSource(source.id()));
        return Math.max(0, IntStream.concat(points, sources).max().orElse(0));
    }
}
