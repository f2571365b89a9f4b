package org.daybook.importing.format;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Limits;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.Slug;

/** What the headers of one file say. What they may not say is reported. */
final class HeaderValues {

    /** Stands in place of an id where a point has none yet. */
    static final String NO_ID = "-";

    private final Outline outline;
    private final Problems problems;
    private final Set<String> usedIds = new HashSet<>();

    HeaderValues(Outline outline, Problems problems) {
        this.outline = outline;
        this.problems = problems;
    }

    /** The words of a header, empty where the file has none. */
    String text(Header header, int most) {
        return problems.unlessFits(line(header), "“" + header.words() + "”", value(header), most);
    }

    String slug() {
        var slug = value(Header.SLUG);
        if (!slug.isEmpty() && !Slug.isValid(slug)) {
            problems.add(
                    line(Header.SLUG),
                    "“%s” is no slug: it has letters a to z, digits and single hyphens, and at most %d of them.",
                    slug,
                    Slug.LONGEST);
        }
        return slug;
    }

    List<String> topics() {
        var topics = Stream.of(value(Header.TOPICS).split(","))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .toList();
        if (topics.size() > Limits.TOPICS) {
            problems.add(line(Header.TOPICS), "There are %,d topics where %,d fit.", topics.size(), Limits.TOPICS);
        }
        topics.forEach(topic -> problems.unlessFits(line(Header.TOPICS), "A topic", topic, Limits.TOPIC));
        return topics;
    }

    /** As many ids as that section has points, empty ones where the file gives none. */
    List<String> ids(SectionKind kind, int points) {
        var header = Header.idsOf(kind);
        var value = value(header);
        if (value.isEmpty()) {
            return Collections.nCopies(points, "");
        }
        var ids = Stream.of(value.split("[ \t]+")).map(id -> id(header, id)).toList();
        if (ids.size() != points) {
            problems.add(
                    line(header),
                    "“%s” has %d and “%s” has %d bullets; there must be one for each.",
                    header.words(),
                    ids.size(),
                    Headings.of(kind),
                    points);
            return Collections.nCopies(points, "");
        }
        return ids;
    }

    private String id(Header header, String id) {
        if (id.equals(NO_ID)) {
            return "";
        }
        if (!id.matches("p[1-9][0-9]{0,5}")) {
            problems.add(line(header), "“%s” is no id; an id is p and a number of at most six digits, such as p7.", id);
        } else if (!usedIds.add(id)) {
            problems.add(line(header), "The id “%s” is given twice.", id);
        }
        return id;
    }

    private String value(Header header) {
        return outline.header(header).map(line -> header.valueIn(line.text())).orElse("");
    }

    private int line(Header header) {
        return outline.header(header).map(Lines.Line::number).orElse(1);
    }
}
