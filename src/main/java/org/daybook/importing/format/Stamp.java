package org.daybook.importing.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The date of line one, as the Unix {@code date} command prints it where the language is English. */
final class Stamp {

    static final String EXAMPLE = "Wed Feb 04 18:54:15 UTC 2026";

    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /**
     * Only names that have stood for one offset, and one only, all over the world since 2010: {@code CST}, {@code IST}
     * and {@code PST} would be guesses. A table of our own, because what {@code java.time} makes of such names depends
     * on the locale data of the machine.
     */
    private static final Map<String, ZoneOffset> ZONES = zones("""
            +00 UTC UT GMT WET
            +01 WEST BST CET WAT
            +02 CEST EET CAT SAST
            +03 EEST EAT
            +05 PKT
            +07 WIB
            +08 HKT AWST
            +09 JST
            +0930 ACST
            +10 AEST
            +1030 ACDT
            +11 AEDT
            +12 NZST
            +13 NZDT
            -0230 NDT
            -03 ADT
            -0330 NST
            -04 AST EDT
            -05 EST
            -06 MDT
            -07 MST PDT
            -08 AKDT
            -09 AKST
            -10 HST
            """);

    private static final Pattern FORM = Pattern.compile(
            "([A-Za-z]{3}) ([A-Za-z]{3}) ([ 0-9]?[0-9]) ([0-9]{2}):([0-9]{2}):([0-9]{2}) (\\S{1,9}) ([1-9][0-9]{3})");

    private Stamp() {}

    /** The canonical spelling: in UTC, to the second, with two digits for the day. */
    static String of(Instant instant) {
        var time = instant.atOffset(ZoneOffset.UTC);
        return String.format(
                Locale.ROOT,
                "%s %s %02d %tT UTC %04d",
                DAYS.get(time.getDayOfWeek().ordinal()),
                MONTHS.get(time.getMonthValue() - 1),
                time.getDayOfMonth(),
                time,
                time.getYear());
    }

    /** The instant that {@code stamp} stands for; where there is none, the reason is added to {@code problems}. */
    static Optional<Instant> read(String stamp, int line, Problems problems) {
        var form = FORM.matcher(stamp);
        try {
            if (form.matches()) {
                return instant(form.toMatchResult(), line, problems);
            }
        } catch (DateTimeException noSuchTime) {
            // Such as 31 June: told below like any other stamp that is none.
        }
        problems.add(line, "The date “%s” cannot be read; it must look like “%s”.", stamp, EXAMPLE);
        return Optional.empty();
    }

    private static Optional<Instant> instant(MatchResult form, int line, Problems problems) {
        var date = LocalDate.of(number(form, 8), month(form.group(2)), number(form, 3));
        var time = date.atTime(number(form, 4), number(form, 5), number(form, 6));
        var weekday = DAYS.get(date.getDayOfWeek().ordinal());
        if (!weekday.equalsIgnoreCase(form.group(1))) {
            problems.add(line, "The date says %s, but that day is a %s.", form.group(1), weekday);
            return Optional.empty();
        }
        var offset = offset(form.group(7));
        if (offset.isEmpty()) {
            problems.add(line, "The zone “%s” is unknown or stands for several; write UTC or +0100.", form.group(7));
        }
        return offset.map(time::toInstant);
    }

    private static Optional<ZoneOffset> offset(String zone) {
        var upper = zone.toUpperCase(Locale.ROOT);
        try {
            var named = ZONES.get(upper);
            return Optional.of(named == null ? ZoneOffset.of(upper) : named);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Map<String, ZoneOffset> zones(String table) {
        var zones = new HashMap<String, ZoneOffset>();
        table.lines()
                .map(line -> line.split(" "))
                .forEach(row -> Stream.of(row).skip(1).forEach(name -> zones.put(name, ZoneOffset.of(row[0]))));
        return Map.copyOf(zones);
    }

    private static int number(MatchResult form, int group) {
        return Integer.parseInt(form.group(group).strip());
    }

    /** From 1 to 12, and 0 for what is no month. */
    private static int month(String name) {
        var capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).toLowerCase(Locale.ROOT);
        return 1 + MONTHS.indexOf(capitalised);
    }
}
