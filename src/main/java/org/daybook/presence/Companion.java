package org.daybook.presence;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.presence.Presence;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who has the briefing open too, as one line of a list. Several tabs in one section are one line.
 *
 * @param you whether it is the reader of the list, in another tab
 * @param section where they are; null where they have gone to none yet
 * @param since when they came there
 */
record Companion(String name, boolean you, @Nullable SectionKind section, Instant since) {

    private record Spot(long staff, @Nullable SectionKind section) {}

    /**
     * The companions of one person.
     *
     * @param tabs by name
     * @param own the tab of theirs that is not a companion
     */
    static List<Companion> of(long staff, List<Presence> tabs, Predicate<Presence> own) {
        var others = tabs.stream().filter(own.negate()).toList();
        var settled = others.stream()
                .filter(tab -> tab.section != null)
                .map(tab -> tab.staff.id)
                .collect(Collectors.toSet());
        var spots = new LinkedHashMap<Spot, Companion>();
        others.stream()
                .filter(tab -> tab.section != null || !settled.contains(tab.staff.id))
                .forEach(tab -> spots.putIfAbsent(
                        new Spot(tab.staff.id, tab.section),
                        new Companion(tab.staff.displayName, tab.staff.id == staff, tab.section, tab.since)));
        return spots.values().stream()
                .sorted(Comparator.comparing(Companion::you))
                .toList();
    }
}
