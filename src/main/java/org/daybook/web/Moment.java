package org.daybook.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A point in time and the day it falls on for the newsroom. The day is kept with it, so that an address in the archive
 * stays true even when the newsroom moves to another zone.
 *
 * @param instant to the microsecond, as every database keeps it
 */
public record Moment(Instant instant, LocalDate day) {

    public static Moment of(Instant instant, ZoneId zone) {
        return new Moment(instant.truncatedTo(ChronoUnit.MICROS), LocalDate.ofInstant(instant, zone));
    }
}
