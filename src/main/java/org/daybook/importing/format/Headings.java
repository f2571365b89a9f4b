package org.daybook.importing.format;

import java.util.Optional;
import java.util.stream.Stream;

import org.daybook.briefing.copy.SectionKind;

/** The lines that begin the sections of a file. */
final class Headings {

    private Headings() {}

    /** As the format writes it: not the heading that readers see, which may change while files stay. */
    static String of(SectionKind kind) {
        return switch (kind) {
            case STORY -> "The Story:";
            case KEY_POINTS -> "Key Points:";
            case ANALYSIS -> "Critical Analysis:";
            case TAKEAWAYS -> "Key Takeaways:";
            case IMPACT -> "Impact Analysis:";
        };
    }

    /** The kind of the section that begins with {@code line}. */
    static Optional<SectionKind> in(String line) {
        var heading = line.stripTrailing();
        return Stream.of(SectionKind.values())
                .filter(kind -> of(kind).equalsIgnoreCase(heading))
                .findFirst();
    }

    /** The same without its colon. */
    static String name(SectionKind kind) {
        var heading = of(kind);
        return heading.substring(0, heading.length() - 1);
    }
}
