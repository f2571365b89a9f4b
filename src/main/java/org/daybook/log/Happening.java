package org.daybook.log;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An act about to be logged.
 *
 * @param actorId the account that did it, or null for the program itself
 * @param actorName the name as it was then
 * @param briefingId the briefing it was done to, if one
 * @param subject the headline or name of what it was done to, as it was then
 * @param note what the person said, may be empty
 * @param at to the microsecond, as every database keeps it
 */
public record Happening(
        @Nullable Long actorId,
        String actorName,
        Act act,
        @Nullable Long briefingId,
        String subject,
        String note,
        Instant at) {

    /** Writes this at the end of the log, in the running transaction. */
    public void log() {
        LogHead.append(this);
    }
}
