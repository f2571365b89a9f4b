package org.daybook.briefing.merge;

import java.util.function.Function;

/** The same thing three times: as both writers found it, as the other left it and as I left it. */
record Versions<T>(T base, T theirs, T mine) {

    /** Whether both have changed it, and not to the same. */
    boolean contested() {
        return !mine.equals(theirs) && !mine.equals(base) && !theirs.equals(base);
    }

    /** What the one who changed it made of it; mine where it is contested. */
    T merged() {
        return mine.equals(base) ? theirs : mine;
    }

    /** What is merged three times, or these versions where they are contested. */
    Versions<T> settled() {
        return contested() ? this : new Versions<>(merged(), merged(), merged());
    }

    <R> Versions<R> map(Function<T, R> part) {
        return new Versions<>(part.apply(base), part.apply(theirs), part.apply(mine));
    }
}
