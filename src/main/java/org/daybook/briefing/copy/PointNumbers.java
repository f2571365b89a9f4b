package org.daybook.briefing.copy;

/** Hands out point ids of one briefing: {@code p1}, {@code p2} and so on, none twice. Used by one thread. */
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
        return id.isEmpty() ? "p" + ++last : id;
    }

    /** Whether every point of {@code copy} that has an id got it from this briefing. */
    public boolean gaveOutAllOf(Copy copy) {
        return copy.sections().stream()
                .flatMap(section -> section.pointPassages().stream())
                .allMatch(point -> point.id().isEmpty() || gaveOut(point.id()));
    }

    /** Whether {@code id} was given out by this briefing. */
    public boolean gaveOut(String id) {
        var number = numberOf(id);
        return number >= 1 && number <= last;
    }

    /** The number in a point id, or -1 where {@code id} is not one. */
    public static int numberOf(String id) {
        return id.matches("p[1-9][0-9]{0,7}") ? Integer.parseInt(id.substring(1)) : -1;
    }
}
