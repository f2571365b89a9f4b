package org.daybook.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.daybook.briefing.Briefing;

/** The briefings of one day, newest first. */
record Day(LocalDate date, List<Briefing> briefings) {

    /** A list that runs from new to old, cut into its days. */
    static List<Day> of(List<Briefing> briefings) {
        var days = new LinkedHashMap<LocalDate, List<Briefing>>();
        briefings.forEach(briefing -> days.computeIfAbsent(briefing.published().day(), day -> new ArrayList<>())
                .add(briefing));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    public String path() {
        return "/archive/" + date.toString().replace('-', '/');
    }
}
