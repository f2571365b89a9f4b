package org.daybook.importing.format;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.PointNumbers;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.importing.format.source.SourceLine;
import org.daybook.importing.format.source.SourcePlaces;

import static java.util.stream.Collectors.joining;

/** One file being written, line by line. */
final class Writing {

    private final Copy copy;
    private final Layout layout;
    private final List<String> lines = new ArrayList<>();

    Writing(Copy copy, Layout layout) {
        this.copy = copy;
        this.layout = layout;
    }

    byte[] bytes(Instant writtenAt, boolean withIds) {
        blank(layout.leadingBlankLines());
        lines.add((stamp(writtenAt) + ": Headline: " + copy.headline()).stripTrailing());
        header(Header.STANDFIRST, copy.standfirst());
        header(Header.BYLINE, copy.byline());
        header(Header.TOPICS, String.join(", ", copy.topics()));
        header(Header.SLUG, copy.slug());
        if (withIds) {
            Stream.of(SectionKind.values()).forEach(this::ids);
        }
        var places = new SourcePlaces(copy, Headings::name);
        copy.sources()
                .forEach(source -> header(Header.SOURCE, SourceLine.write(places.name(source.on()), source, withIds)));
        Stream.of(SectionKind.values()).forEach(this::section);
        blank(layout.trailingNewlines());
        var text = String.join(layout.lineEnding(), lines);
        return (layout.bom() ? "\uFEFF" + text : text).getBytes(StandardCharsets.UTF_8);
    }

    /** The file's own spelling, as long as it still says when the briefing was written. */
    private String stamp(Instant writtenAt) {
        var second = writtenAt.truncatedTo(ChronoUnit.SECONDS);
        var own = Stamp.read(layout.stamp(), 1, new Problems());
        return own.filter(second::equals).isPresent() ? layout.stamp() : Stamp.of(second);
    }

    private void header(Header header, String value) {
        if (!value.isEmpty()) {
            lines.add(header.words() + ": " + value);
        }
    }

    private void ids(SectionKind kind) {
        var ids = idsOf(kind).toList();
        if (ids.stream().anyMatch(PointNumbers::isSaved)) {
            var words = ids.stream().map(id -> PointNumbers.isSaved(id) ? id : HeaderValues.NO_ID);
            header(Header.idsOf(kind), words.collect(joining(" ")));
        }
    }

    private Stream<String> idsOf(SectionKind kind) {
        return switch (kind.shape()) {
            case PROSE -> Stream.empty();
            case POINTS -> copy.points(kind).points().stream().map(Point::id);
            case LABELLED_POINTS -> copy.labelled(kind).points().stream().map(LabelledPoint::id);
        };
    }

    private void section(SectionKind kind) {
        var words = words(kind).toList();
        if (!words.isEmpty()) {
            blank(layout.blankLinesBeforeHeaders());
            lines.add(Headings.of(kind));
            lines.addAll(words);
        }
    }

    private Stream<String> words(SectionKind kind) {
        return switch (kind.shape()) {
            case PROSE -> prose(copy.prose(kind).text(), Writing::needsEscape);
            case POINTS -> copy.points(kind).points().stream().map(point -> bullet(point.text()));
            case LABELLED_POINTS -> labelled(copy.labelled(kind));
        };
    }

    private Stream<String> labelled(LabelledPoints section) {
        return Stream.concat(
                prose(section.introduction(), line -> needsEscape(line) || Bullets.isFirstLineOfOne(line)),
                section.points().stream().map(point -> bullet(point.label() + ": " + point.text())));
    }

    private String bullet(String text) {
        return (layout.bullet() + " " + text).stripTrailing();
    }

    private static Stream<String> prose(String text, Predicate<String> wouldBeMistaken) {
        return text.isEmpty()
                ? Stream.empty()
                : Stream.of(text.split("\n", -1)).map(line -> wouldBeMistaken.test(line) ? "\\" + line : line);
    }

    private static boolean needsEscape(String line) {
        return line.startsWith("\\") || Headings.in(line).isPresent();
    }

    private void blank(int count) {
        lines.addAll(Collections.nCopies(count, ""));
    }
}
