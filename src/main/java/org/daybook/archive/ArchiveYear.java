package org.daybook.archive;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.daybook.briefing.listing.ArchiveDay;

/** A year and its months that have briefings, newest first. */
record ArchiveYear(Year year, List<ArchiveMonth> months) {

    /** Days that run from new to old, gathered into months and years. */
    static List<ArchiveYear> of(List<ArchiveDay> days) {
        var months = new LinkedHashMap<YearMonth, List<ArchiveDay>>();
        days.forEach(day -> months.computeIfAbsent(YearMonth.from(day.day), month -> new ArrayList<>())
                .add(day));
        var years = new LinkedHashMap<Year, List<ArchiveMonth>>();
        months.forEach((month, its) -> years.computeIfAbsent(Year.of(month.getYear()), year -> new ArrayList<>())
                .add(new ArchiveMonth(month, its)));
        return years.entrySet().stream()
                .map(year -> new ArchiveYear(year.getKey(), year.getValue()))
                .toList();
    }

    public int count() {
        return months.stream().mapToInt(ArchiveMonth::count).sum();
    }

    public String path() {
        return "/archive/" + year;
    }
}
