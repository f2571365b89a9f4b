package org.daybook.briefing.copy.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Limits;
import org.daybook.briefing.copy.Shortcoming;

/** How much may be said about sources, and how many there may be. */
public final class SourceLimits {

    public static final int TITLE = 200;
    public static final int PUBLISHER = 120;
    public static final int URL = 2_000;
    public static final int DESCRIPTION = 500;

    /** On one point or on the running text of one section. */
    public static final int SOURCES_EACH = 5;

    /** In one briefing. */
    public static final int SOURCES = 100;

    private SourceLimits() {}

    /** The anchor of the sources on one point or section in the form. */
    public static String field(String on) {
        return "sources-" + on;
    }

    /** The anchor of one of them, counted from 1; each of its fields adds its own name. */
    public static String field(String on, int number) {
        return "source-" + on + "-" + number;
    }

    /** Everything that keeps {@code copy} from being saved with its sources. */
    public static List<Shortcoming> exceededBy(Copy copy) {
        var found = new ArrayList<Shortcoming>();
        var count = copy.sources().size();
        if (count > SOURCES) {
            var words = "A briefing may have at most " + SOURCES + " sources; there are " + count + ".";
            return List.of(new Shortcoming("headline", words));
        }
        supported(copy).forEach(on -> each(found, on, copy.sourcesOn(on).size()));
        eachOf(copy, (field, source) -> one(found, field, source));
        sameSourceTwice(found, copy);
        return found;
    }

    /** The sources that nobody can have seen yet. {@code today} may be over elsewhere, so tomorrow is let through. */
    public static List<Shortcoming> notYetSeen(Copy copy, LocalDate today) {
        var found = new ArrayList<Shortcoming>();
        eachOf(copy, (field, source) -> source.day()
                .filter(day -> day.isAfter(today.plusDays(1)))
                .ifPresent(day -> found.add(new Shortcoming(
                        field + "-seen",
                        "Nobody can have seen it on " + source.seenInWords() + ": that is to come."))));
        return found;
    }

    private static void each(List<Shortcoming> found, String on, int count) {
        if (count > SOURCES_EACH) {
            found.add(new Shortcoming(
                    field(on), "At most " + SOURCES_EACH + " sources fit here; there are " + count + "."));
        }
    }

    private static LinkedHashSet<String> supported(Copy copy) {
        var supported = new LinkedHashSet<String>();
        copy.sources().forEach(source -> supported.add(source.on()));
        return supported;
    }

    private static void eachOf(Copy copy, BiConsumer<String, Source> then) {
        for (var on : supported(copy)) {
            var number = 0;
            for (var source : copy.sourcesOn(on)) {
                number++;
                then.accept(field(on, number), source);
            }
        }
    }

    private static void one(List<Shortcoming> found, String field, Source source) {
        Limits.text(found, field + "-title", "The title of the source", source.title(), TITLE);
        Limits.text(found, field + "-publisher", "The publisher of the source", source.publisher(), PUBLISHER);
        Limits.text(found, field + "-url", "The web address of the source", source.url(), URL);
        Limits.text(found, field + "-description", "The description of the source", source.description(), DESCRIPTION);
        if (!source.url().isEmpty() && !WebAddress.isOne(source.url())) {
            found.add(new Shortcoming(
                    field + "-url",
                    "This is not the whole address of a web page: one begins with https:// or http://, and nobody’s"
                            + " name or password is in it."));
        }
        if (!source.seen().isEmpty() && source.day().isEmpty()) {
            found.add(new Shortcoming(field + "-seen", "This is not a day; one is written 2026-02-04."));
        }
        if (source.isPublic() && (source.title() + source.url() + source.description()).isEmpty()) {
            found.add(new Shortcoming(
                    field + "-title", "A source that readers see needs a title, a web address or a description."));
        }
    }

    private static void sameSourceTwice(List<Shortcoming> found, Copy copy) {
        var seen = new HashSet<String>();
        copy.sources().stream()
                .map(Source::id)
                .filter(id -> !id.isEmpty() && !seen.add(id))
                .findFirst()
                .ifPresent(id -> found.add(new Shortcoming("headline", "The same source was sent twice.")));
    }
}
