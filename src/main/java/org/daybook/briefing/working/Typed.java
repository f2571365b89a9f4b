package org.daybook.briefing.working;

import java.time.Instant;

import org.daybook.briefing.copy.Copy;

/**
 * What somebody has typed so far.
 *
 * @param revision whose words they changed, 0 for a new briefing
 */
public record Typed(Copy copy, int revision, Sheet sheet, Instant at) {}
