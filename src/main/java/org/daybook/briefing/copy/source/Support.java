package org.daybook.briefing.copy.source;

import org.daybook.briefing.copy.Copy;

/**
 * How many points of a copy have a source, public or private.
 *
 * @param supported those that have one
 * @param points all of them
 */
public record Support(int supported, int points) {

    public static Support of(Copy copy) {
        var points = copy.sections().stream()
                .flatMap(section -> section.pointPassages().stream())
                .toList();
        var supported =
                points.stream().filter(point -> copy.hasSource(point.id())).count();
        return new Support((int) supported, points.size());
    }

    public boolean isWhole() {
        return supported == points;
    }
}
