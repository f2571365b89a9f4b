package org.daybook.web.guard;

import org.jspecify.annotations.Nullable;

/** A failure as the log tells it: the same, but for what stood in its message. It is never thrown. */
final class Retold extends Throwable {

    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 20;

    private Retold(Throwable failure, int depth) {
        super(LogLines.line(failure.toString()), cause(failure, depth), true, true);
        setStackTrace(failure.getStackTrace());
        for (var other : failure.getSuppressed()) {
            if (depth < DEEPEST) {
                addSuppressed(new Retold(other, depth + 1));
            }
        }
    }

    private static @Nullable Throwable cause(Throwable failure, int depth) {
        var cause = failure.getCause();
        return cause == null || depth >= DEEPEST ? null : new Retold(cause, depth + 1);
    }

    static @Nullable Throwable of(@Nullable Throwable failure) {
        return failure == null || failure instanceof Retold ? failure : new Retold(failure, 0);
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
