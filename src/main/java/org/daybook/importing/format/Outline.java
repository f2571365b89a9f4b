package org.daybook.importing.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.daybook.briefing.copy.SectionKind;
import org.daybook.importing.format.Lines.Line;

/** The lines after line one, sorted into headers and sections. What stands in the wrong place has been reported. */
final class Outline {

    private final Problems problems;
    private final Map<Header, Line> headers = new EnumMap<>(Header.class);
    private final List<Line> sources = new ArrayList<>();
    private final Map<SectionKind, Block> blocks = new EnumMap<>(SectionKind.class);
    private final Set<Integer> gaps = new HashSet<>();

    /** The lines of one section, and the line that begins it. */
    record Block(Line heading, List<Line> lines) {}

    Outline(List<Line> lines, Problems problems) {
        this.problems = problems;
        List<Line> beforeSections = new ArrayList<>();
        var current = beforeSections;
        var blanks = 0;
        for (var line : lines) {
            var kind = Headings.in(line.text());
            if (kind.isPresent()) {
                gaps.add(blanks);
                current = begin(kind.get(), line);
            } else {
                current.add(line);
            }
            blanks = line.isBlank() ? blanks + 1 : 0;
        }
        readHeaders(beforeSections);
    }

    Optional<Line> header(Header header) {
        return Optional.ofNullable(headers.get(header));
    }

    /** The headers that each give a source, in their order. */
    List<Line> sources() {
        return sources;
    }

    /** The section of that kind, empty on line 1 where the file has none. */
    Block block(SectionKind kind) {
        return blocks.getOrDefault(kind, new Block(new Line(1, ""), List.of()));
    }

    /** How many blank lines stand before each section header, if before all as many. */
    int blankLinesBeforeHeaders() {
        return gaps.size() == 1 ? gaps.iterator().next() : 0;
    }

    private List<Line> begin(SectionKind kind, Line line) {
        var block = new Block(line, new ArrayList<>());
        var earlier = blocks.getOrDefault(kind, block);
        if (earlier != block) {
            problems.add(
                    line.number(),
                    "“%s” stands already on line %d; each section comes once.",
                    Headings.of(kind),
                    earlier.heading().number());
            return earlier.lines();
        }
        reportIfLate(kind, line);
        blocks.put(kind, block);
        return block.lines();
    }

    private void reportIfLate(SectionKind kind, Line line) {
        blocks.entrySet().stream()
                .filter(block -> block.getKey().compareTo(kind) > 0)
                .findFirst()
                .ifPresent(later -> problems.add(
                        line.number(),
                        "“%s” must come before “%s”, which stands on line %d.",
                        Headings.of(kind),
                        Headings.of(later.getKey()),
                        later.getValue().heading().number()));
    }

    private void readHeaders(List<Line> lines) {
        var astray = false;
        for (var line : lines) {
            var header = Header.in(line.text());
            if (header.isPresent()) {
                put(header.get(), line);
            } else if (Header.looksLikeOne(line.text())) {
                reportUnknown(line);
            } else if (!line.isBlank() && !astray) {
                problems.add(line.number(), "This stands before the first section, which begins with “The Story:”.");
                astray = true; // a story without its header is one problem, not one for each paragraph
            }
        }
    }

    private void put(Header header, Line line) {
        if (header.isRepeated()) {
            sources.add(line);
            return;
        }
        var earlier = headers.putIfAbsent(header, line);
        if (earlier != null) {
            problems.add(
                    line.number(),
                    "“%s” stands already on line %d; each header comes once.",
                    header.words(),
                    earlier.number());
        }
    }

    private void reportUnknown(Line line) {
        var words = line.text().substring(0, line.text().indexOf(':'));
        problems.add(line.number(), "“%s” is not a header; there are %s.", words, Header.allWords());
    }
}
