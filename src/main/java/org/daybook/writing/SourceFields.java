package org.daybook.writing;

import java.util.List;
import java.util.stream.IntStream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Shortcoming;
import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.Visibility;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The sources in the briefing form. What belongs to one source has the same place in every list. */
class SourceFields {

    @RestForm("sourceIds")
    @Nullable
    List<String> ids;

    /** The ids of the points, and the field names of the sections, that they stand on. */
    @RestForm("sourceOn")
    @Nullable
    List<String> on;

    @RestForm("sourceTitles")
    @Nullable
    List<String> titles;

    @RestForm("sourcePublishers")
    @Nullable
    List<String> publishers;

    @RestForm("sourceUrls")
    @Nullable
    List<String> urls;

    @RestForm("sourceDescriptions")
    @Nullable
    List<String> descriptions;

    @RestForm("sourceSeen")
    @Nullable
    List<String> seen;

    @RestForm("sourceVisibility")
    @Nullable
    List<String> visibility;

    /** As sent, blank ones included. */
    List<Source> sources() {
        return IntStream.range(0, on == null ? 0 : on.size()).mapToObj(this::at).toList();
    }

    private Source at(int i) {
        return new Source(
                value(ids, i),
                value(on, i),
                value(titles, i),
                value(publishers, i),
                value(urls, i),
                value(descriptions, i),
                value(seen, i),
                Visibility.named(value(visibility, i)));
    }

    /** Sources that name a point which was not sent. Their words are told, for they are in no field any more. */
    List<Shortcoming> homeless(Copy copy) {
        var known = copy.sections().stream()
                .flatMap(section -> section.supportable().stream())
                .toList();
        return sources().stream()
                .filter(source -> !source.isBlank() && !known.contains(source.on()))
                .map(source -> new Shortcoming(
                        "headline", "A source names a point that is not in the form: " + source.line() + "."))
                .toList();
    }

    private static String value(@Nullable List<String> values, int i) {
        return values == null || i >= values.size() ? "" : values.get(i);
    }
}
