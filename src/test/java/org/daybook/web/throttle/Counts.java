package org.daybook.web.throttle;

import io.quarkus.arc.Arc;

/** What the tests of one address have used up, for those that try a great deal. */
public final class Counts {

    private Counts() {}

    public static void startAgain() {
        Arc.container().instance(Throttle.class).get().forgetAll();
    }
}
