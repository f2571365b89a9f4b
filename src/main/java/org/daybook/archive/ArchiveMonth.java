package org.daybook.archive;

import java.time.YearMonth;
import java.util.List;

import org.daybook.briefing.listing.ArchiveDay;

/** A month and its days that have briefings, newest first. */
record ArchiveMonth(YearMonth month, List<ArchiveDay> days) {

    public int count() {
        return days.stream().mapToInt(day -> day.live).sum();
    }

    public String path() {
        return path(month);
    }

    public String previousPath() {
        return path(month.minusMonths(1));
    }

    public String nextPath() {
        return path(month.plusMonths(1));
    }

    public YearMonth previous() {
        return month.minusMonths(1);
    }

    public YearMonth next() {
        return month.plusMonths(1);
    }

    static String path(YearMonth month) {
        return "/archive/" + month.toString().replace('-', '/');
    }
}
