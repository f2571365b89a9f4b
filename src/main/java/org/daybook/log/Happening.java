package org.daybook.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * An act about to be logged.
 *
 * @param actorId the account that did it, or null for the program itself
 * @param actorName the name as it was then
 * @param briefingId the briefing it was done to, if one
 * @param subject the headline or name of what it was done to, as it was then
 * @param note what the person said, may be empty
 * @param at kept to the microsecond, as every database does, so that its hash can be checked
 */
public record Happening(
        @Nullable Long actorId,
        String actorName,
        Act act,
        @Nullable Long briefingId,
        String subject,
        String note,
        Instant at) {

    public Happening {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Writes this at the end of the log, in the running transaction. */
    public void log() {
        LogHead.append(this);
    }
}
