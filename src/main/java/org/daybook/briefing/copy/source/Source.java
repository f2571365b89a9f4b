package org.daybook.briefing.copy.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Words;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.joining;

/**
 * What supports a point or a stretch of running text. It never changes; an edit makes another one.
 *
 * @param id {@code s} and a number that is unique in the briefing and never used again; empty until it is first saved
 * @param on the id of the point, or the field name of the section whose running text it supports
 * @param title what it is called
 * @param publisher who published it
 * @param url its web address
 * @param description what it is, where it cannot be visited or the address does not say enough
 * @param seen the day on which somebody of the newsroom saw it, as {@code 2026-02-04}, or what was typed in its place;
 *     empty where nobody says
 * @param visibility whether readers are shown it; private where nothing is said
 */
public record Source(
        String id,
        String on,
        String title,
        String publisher,
        String url,
        String description,
        String seen,
        Visibility visibility) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public Source {
        id = Words.oneLine(id);
        on = Words.oneLine(on);
        title = Words.oneLine(title);
        publisher = Words.oneLine(publisher);
        url = WebAddress.normalise(Words.oneLine(url));
        description = Words.oneLine(description);
        seen = Words.oneLine(seen);
        visibility = orPrivate(visibility);
    }

    private static Visibility orPrivate(@Nullable Visibility visibility) {
        return visibility == null ? Visibility.PRIVATE : visibility;
    }

    /** A source with nothing in it yet. Most are there to be shown. */
    public static Source blank(String on) {
        return new Source("", on, "", "", "", "", "", Visibility.PUBLIC);
    }

    /** Whether nothing was said about it yet. */
    @JsonIgnore
    public boolean isBlank() {
        return Stream.of(title, publisher, url, description, seen).allMatch(String::isEmpty);
    }

    @JsonIgnore
    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    /** The day on which it was seen, where one is said. */
    @JsonIgnore
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(seen));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** "4 February 2026"; what was typed in its place, where that is no day. */
    @JsonIgnore
    public String seenInWords() {
        return day().map(DAY::format).orElse(seen);
    }

    /** The title or, where it has none, whatever else it can be called by. */
    @JsonIgnore
    public String name() {
        return Stream.of(title, description, url, publisher)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** All that is said of it, in one line. */
    @JsonIgnore
    public String said() {
        var seenOn = seen.isEmpty() ? "" : "seen " + seenInWords();
        return Stream.of(title, publisher, url, description, seenOn)
                .filter(text -> !text.isEmpty())
                .collect(joining(", "));
    }

    /** The same for comparing: and whether it is private. */
    @JsonIgnore
    public String line() {
        return isPublic() ? said() : said() + ", private";
    }

    public Source withId(String other) {
        return new Source(other, on, title, publisher, url, description, seen, visibility);
    }

    public Source on(String other) {
        return new Source(id, other, title, publisher, url, description, seen, visibility);
    }

    /** The same, but for its identity and what it supports: two that are equal so are one reference to a reader. */
    @JsonIgnore
    public Source itself() {
        return withId("").on("");
    }

    /** Whether {@code other} is the same but for its identity and what it supports. */
    public boolean saysTheSameAs(@Nullable Source other) {
        return other != null && itself().equals(other.itself());
    }

    /** Those of {@code sources} that stand on one of {@code supportable}, in its order. Nothing stands on no name. */
    public static List<Source> inOrder(List<Source> sources, List<String> supportable) {
        Map<String, Integer> places = new HashMap<>();
        supportable.forEach(id -> places.putIfAbsent(id, places.size()));
        places.remove("");
        return sources.stream()
                .filter(source -> places.containsKey(source.on()))
                .sorted(Comparator.comparingInt(source -> places.getOrDefault(source.on(), 0)))
                .toList();
    }

    /** Those of {@code sources} that support what is called {@code on}. */
    public static List<Source> on(String on, List<Source> sources) {
        return sources.stream().filter(source -> source.on.equals(on)).toList();
    }
}
