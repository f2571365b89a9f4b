package org.daybook.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How times and numbers are written on pages, in the newsroom's zone. */
@ApplicationScoped
@Named("show")
public class Display {

    private static final DateTimeFormatter DAY = format("d MMMM uuuu");
    private static final DateTimeFormatter WEEKDAY = format("EEEE d MMMM uuuu");
    private static final DateTimeFormatter TIME = format("d MMMM uuuu, HH:mm z");
    private static final DateTimeFormatter WEEKDAY_NAME = format("EEEE");
    private static final DateTimeFormatter CLOCK = format("HH:mm");
    private static final DateTimeFormatter MONTH = format("MMMM uuuu");
    private static final DateTimeFormatter MONTH_NAME = format("MMMM");

    private final Newsroom newsroom;
    private final Clock clock;

    Display(Newsroom newsroom, Clock clock) {
        this.newsroom = newsroom;
        this.clock = clock;
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }

    /** "4 February 2026" */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Wednesday 4 February 2026" */
    public String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "Wednesday" */
    public String weekdayName(LocalDate day) {
        return WEEKDAY_NAME.format(day);
    }

    /** "18:54", under a heading that tells the day. */
    public String clock(Instant at) {
        return CLOCK.format(at.atZone(newsroom.zone()));
    }

    /** For machines, to the second, as HTML's {@code datetime} takes it. */
    public String machine(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** "February 2026" */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "February" */
    public String monthName(TemporalAccessor month) {
        return MONTH_NAME.format(month);
    }

    /** "4 February 2026, 18:54 UTC" */
    public String time(Instant at) {
        return TIME.format(at.atZone(newsroom.zone()));
    }

    /** How long ago, in one unit: "5 minutes", "3 hours", "2 days". */
    public String since(Instant at) {
        var passed = Duration.between(at, clock.instant());
        if (passed.toMinutes() < 1) {
            return "less than a minute";
        }
        if (passed.toHours() < 1) {
            return counted(passed.toMinutes(), "minute");
        }
        return passed.toDays() < 1 ? counted(passed.toHours(), "hour") : counted(passed.toDays(), "day");
    }

    /** "1,234" */
    public String number(Number number) {
        return String.format(Locale.UK, "%,d", number.longValue());
    }

    /** "1 word", "2 words", "1,234 words". Takes any whole number: a template widens none by itself. */
    public String counted(Number number, String noun) {
        return String.format(Locale.UK, "%,d %s%s", number.longValue(), noun, number.longValue() == 1 ? "" : "s");
    }
}
