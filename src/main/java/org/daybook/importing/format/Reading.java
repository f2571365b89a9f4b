package org.daybook.importing.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Limits;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.Section;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.source.Source;
import org.daybook.importing.format.Bullets.Bullet;
import org.daybook.importing.format.Lines.Line;
import org.daybook.importing.format.source.SourceLine;
import org.daybook.importing.format.source.SourcePlaces;

import static java.util.stream.Collectors.joining;

/** Makes copy of the parts of one file. What cannot be copy is reported. */
final class Reading {

    private final Outline outline;
    private final Problems problems;
    private final HeaderValues headers;
    private final Set<String> marks = new HashSet<>();

    Reading(Outline outline, Problems problems) {
        this.outline = outline;
        this.problems = problems;
        this.headers = new HeaderValues(outline, problems);
    }

    Copy copy(String headline) {
        var copy = new Copy(
                headline,
                headers.slug(),
                headers.text(Header.STANDFIRST, Limits.STANDFIRST),
                headers.text(Header.BYLINE, Limits.BYLINE),
                Stream.of(SectionKind.values()).map(this::section).toList(),
                headers.topics());
        return outline.sources().isEmpty() ? copy : withSources(copy.withProvisionalIds());
    }

    private Copy withSources(Copy copy) {
        var places = new SourcePlaces(copy, Headings::name);
        var usedIds = new HashSet<String>();
        var sources = new ArrayList<Source>();
        for (var line : outline.sources()) {
            var read = SourceLine.read(Header.SOURCE.valueIn(line.text()));
            read.wrong().forEach(words -> problems.add(line.number(), "%s", words));
            if (!read.source().id().isEmpty() && !usedIds.add(read.source().id())) {
                problems.add(
                        line.number(),
                        "The id “%s” is given twice.",
                        read.source().id());
            }
            places.id(read.place())
                    .ifPresentOrElse(
                            on -> sources.add(read.source().on(on)),
                            () -> problems.add(
                                    line.number(),
                                    "“%s” is nothing that a source can stand on; that is “The Story”, “Key Points 2” for"
                                            + " the second bullet, and so on.",
                                    read.place()));
        }
        return copy.withSources(sources);
    }

    /** The mark of the bullets, if all have the same. */
    String bullet() {
        return marks.size() == 1 ? marks.iterator().next() : "-";
    }

    private Section section(SectionKind kind) {
        return switch (kind.shape()) {
            case PROSE -> new Prose(kind, prose(kind, outline.block(kind).lines()));
            case POINTS -> points(kind);
            case LABELLED_POINTS -> labelledPoints(kind);
        };
    }

    private String prose(SectionKind kind, List<Line> lines) {
        var text = lines.stream().map(Line::unescaped).collect(joining("\n"));
        return problems.unlessFits(outline.block(kind).heading().number(), kind.heading(), text, Limits.PROSE);
    }

    private Points points(SectionKind kind) {
        var bullets = bullets(kind, outline.block(kind).lines());
        var ids = headers.ids(kind, bullets.size());
        return new Points(
                kind,
                IntStream.range(0, bullets.size())
                        .mapToObj(i -> new Point(ids.get(i), bullets.get(i).text()))
                        .toList());
    }

    private LabelledPoints labelledPoints(SectionKind kind) {
        var lines = outline.block(kind).lines();
        var introduction = lines.stream()
                .takeWhile(line -> !Bullets.isFirstLineOfOne(line.text()))
                .toList();
        var bullets = bullets(kind, lines.subList(introduction.size(), lines.size()));
        var ids = headers.ids(kind, bullets.size());
        return new LabelledPoints(
                kind,
                prose(kind, introduction),
                IntStream.range(0, bullets.size())
                        .mapToObj(i -> labelled(ids.get(i), bullets.get(i)))
                        .toList());
    }

    private List<Bullet> bullets(SectionKind kind, List<Line> lines) {
        var bullets = Bullets.in(lines, problems);
        if (bullets.size() > Limits.POINTS) {
            problems.add(
                    outline.block(kind).heading().number(),
                    "“%s” has %,d bullets where %,d fit.",
                    Headings.of(kind),
                    bullets.size(),
                    Limits.POINTS);
        }
        for (var bullet : bullets) {
            marks.add(bullet.mark());
            problems.unlessFits(bullet.line(), "This bullet", bullet.text(), Limits.POINT);
        }
        return bullets;
    }

    private LabelledPoint labelled(String id, Bullet bullet) {
        var words = bullet.text() + " "; // a label may come with no text yet
        var colon = words.indexOf(": ");
        if (colon < 0) {
            problems.add(bullet.line(), "This bullet has no label; it must read “- Label: text”.");
            return new LabelledPoint(id, "", words);
        }
        var label = words.substring(0, colon);
        problems.unlessFits(bullet.line(), "The label", label, Limits.LABEL);
        return new LabelledPoint(id, label, words.substring(colon + 1));
    }
}
