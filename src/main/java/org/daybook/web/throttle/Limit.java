package org.daybook.web.throttle;

import java.time.Duration;

/** How often something may be done: so many times at once, and one more each time a while has passed. */
public enum Limit {
    /** Wrong passwords for one account, from devices that have never been let in. */
    SIGN_IN_OF_ACCOUNT(10, Duration.ofMinutes(1)),
    /** Wrong passwords from one address, for whichever accounts. */
    SIGN_IN_FROM_ADDRESS(60, Duration.ofSeconds(10)),
    /**
     * Wrong passwords from one device that was let in before: whoever hammers at the account from elsewhere shuts
     * nobody out.
     */
    SIGN_IN_FROM_DEVICE(10, Duration.ofMinutes(1)),
    /** Wrong codes, or wrong passwords where somebody signed in shows again who they are. */
    PROOF(8, Duration.ofMinutes(1)),
    /** One-time links that lead nowhere, from one address. */
    LINK(30, Duration.ofSeconds(20)),
    /** Searches by one person, on pages and by programs. */
    SEARCH(60, Duration.ofSeconds(1)),
    /** Files that one person sends. */
    UPLOAD(100, Duration.ofSeconds(6));

    private final int atOnce;
    private final Duration oneMoreAfter;

    Limit(int atOnce, Duration oneMoreAfter) {
        this.atOnce = atOnce;
        this.oneMoreAfter = oneMoreAfter;
    }

    int atOnce() {
        return atOnce;
    }

    Duration oneMoreAfter() {
        return oneMoreAfter;
    }
}
